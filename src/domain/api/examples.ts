// The same six-line program in six languages: what does this number mean?
import type { Language } from '../languages.ts'

export interface Example {
  language: string
  code: string
}

const EXAMPLES: readonly { language: string; code: string }[] = [
  {
    language: 'curl, jq',
    code: `curl --fail --silent ADDRESS |
  jq --raw-output '
    .meanings[] |
    [.platform, .identifier, .title.LANGUAGE] |
    join(" ")
  '`,
  },
  {
    language: 'Python',
    code: `import json, urllib.request

with urllib.request.urlopen("ADDRESS") as answer:
    found = json.load(answer)
for meaning in found["meanings"]:
    print(meaning["platform"], meaning["identifier"], meaning["title"]["LANGUAGE"])`,
  },
  {
    language: 'JavaScript',
    code: `const answer = await fetch('ADDRESS')
if (!answer.ok) throw new Error(\`\${answer.status}\`)
const { meanings } = await answer.json()
for (const { platform, identifier, title } of meanings) {
  console.log(platform, identifier, title.LANGUAGE)
}`,
  },
  {
    language: 'Go',
    code: `answer, err := http.Get("ADDRESS")
if err != nil { log.Fatal(err) }
defer answer.Body.Close()
var found struct{ Meanings []struct{ Platform, Identifier string; Title map[string]string } }
if err := json.NewDecoder(answer.Body).Decode(&found); err != nil { log.Fatal(err) }
for _, m := range found.Meanings { fmt.Println(m.Platform, m.Identifier, m.Title["LANGUAGE"]) }`,
  },
  {
    language: 'C#',
    code: `using System.Net.Http.Json;
using System.Text.Json;
using var http = new HttpClient();
var found = await http.GetFromJsonAsync<JsonElement>("ADDRESS");
foreach (var m in found.GetProperty("meanings").EnumerateArray())
    Console.WriteLine(m.GetProperty("identifier") + " " + m.GetProperty("title").GetProperty("LANGUAGE"));`,
  },
  {
    language: 'PowerShell',
    code: `$url = 'ADDRESS'
$found = Invoke-RestMethod -Uri $url -ErrorAction Stop
foreach ($m in $found.meanings) {
    $words = $m.platform, $m.identifier, $m.title.LANGUAGE
    Write-Output ($words -join ' ')
}`,
  },
]

/** Takes the address of a value's document and the language wanted; returns the programs that ask for it. */
export function apiExamples(address: string, language: Language): Example[] {
  return EXAMPLES.map(({ language: name, code }) => ({
    language: name,
    code: code.replaceAll('ADDRESS', address).replaceAll('LANGUAGE', language),
  }))
}
