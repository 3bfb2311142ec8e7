// The programs on the page about the API do what the page says: those whose language is on this machine are run.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { localePrefix } from '../../src/domain/permalinks.ts'
import { built, DIST, ORIGIN, textOf } from '../support/dist.ts'
import { serve } from '../support/serve.ts'
import { findTool } from '../support/toolchain.ts'

const server = await serve(DIST, 0)
const folder = await mkdtemp(join(tmpdir(), 'atlas-examples-'))
after(async () => {
  server.close()
  await rm(folder, { recursive: true })
})
const local = `http://localhost:${(server.address() as AddressInfo).port}`

interface Runner {
  tools: [starter: string, ...others: string[]]
  file: string
  /** What stands around the six lines. */
  around?: (code: string) => string
  args: (file: string) => string[]
}

/** How a program is started; undefined: it needs a project around it and is not run. */
const RUNNERS: Record<string, Runner | undefined> = {
  'curl, jq': { tools: ['bash', 'curl', 'jq'], file: 'a.sh', args: (file) => [file] },
  Python: { tools: ['python3'], file: 'a.py', args: (file) => [file] },
  JavaScript: { tools: ['node'], file: 'a.mjs', args: (file) => [file] },
  Go: {
    tools: ['go'],
    file: 'a.go',
    around: (code) =>
      `package main\nimport ("encoding/json"; "fmt"; "log"; "net/http")\nfunc main() {\n${code}\n}\n`,
    args: (file) => ['run', file],
  },
  'C#': undefined,
  PowerShell: { tools: ['pwsh'], file: 'a.ps1', args: (file) => ['-File', file] },
}

/** The code blocks of the page by what stands above them. */
async function examples(prefix: string): Promise<Map<string, string>> {
  const html = await built(`${prefix}/api/`)
  const blocks = html.matchAll(
    /<div class="command[^"]*" data-command[^>]*>\s*<p><span>(.*?)<\/span><\/p>\s*<pre[^>]*><code>(.*?)<\/code>/gs,
  )
  // Layout matters in code: `textOf` makes blanks one, so only tags go and entities are resolved here.
  const plain = (code: string) =>
    code.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, (entity) => textOf(entity))
  return new Map([...blocks].map(([, label = '', code = '']) => [textOf(label), plain(code)]))
}

function output(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder })
    let said = ''
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => (status === 0 ? resolve(said) : reject(new Error(complaint))))
  })
}

for (const language of LANGUAGES) {
  const blocks = await examples(localePrefix(language))

  test(`the page in ${language} has a program of six lines in each of six languages`, () => {
    for (const name of Object.keys(RUNNERS))
      assert.equal(blocks.get(name)?.split('\n').length, 6, name)
  })

  for (const [name, runner] of Object.entries(RUNNERS)) {
    if (runner === undefined) continue
    const { tools, file, around = (code: string) => code, args } = runner
    test(`${name} in ${language}`, async (t) => {
      const missing = tools.find((tool) => findTool(tool) === undefined)
      if (missing !== undefined) {
        t.diagnostic(`${name} was not run: ${missing} is not on this machine.`)
        return
      }
      const html = await built(`${localePrefix(language)}/error/econnrefused/`)
      const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
      const path = join(folder, file)
      await writeFile(path, around((blocks.get(name) ?? '').replaceAll(ORIGIN, local)))
      const said = await output(tools[0], args(path))
      assert.match(said, /WSAECONNREFUSED/)
      assert.ok(said.includes(title), said)
    })
  }
}
