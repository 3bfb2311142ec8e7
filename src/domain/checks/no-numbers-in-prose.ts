// The numbers of errors come from the headers, never from prose: `<Value of="…" />` prints them.
import { withoutCode } from '../article.ts'
import type { Table } from '../headers.ts'
import { hex, hresult, signed32 } from '../numbers.ts'
import type { Content } from '../types.ts'
import { articleFile, type Check } from './context.ts'
import { sentencesOf } from './runtime-references.ts'

/** Forms that can hardly be anything but an error's number: five digits of Winsock, libuv's -4078, HRESULTs in each spelling. */
function telling(tables: Table[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const table of tables)
    for (const { identifier, value } of table.values.values()) {
      if (table.vocabulary === 'winsock' && value >= 10000) {
        forms.set(String(value), identifier)
        const wrapped = hresult(value)
        for (const form of [hex(wrapped).toLowerCase(), String(wrapped), String(signed32(wrapped))])
          forms.set(form, identifier)
      }
      if (table.vocabulary === 'uv' && value <= -3000) forms.set(String(value), identifier)
    }
  return forms
}

/** A minus, typed as a hyphen or as a true minus sign, is one only where no word stands before it. */
const NUMBER = /(?<![\w.])(?:0x[0-9a-f]+|(?:(?<![\p{L}\p{N}])[-\u2212])?\d{4,10})(?!\w)/giu

/** Takes the content; returns everything in it that we wrote ourselves, without code, by file. */
function prose({ articles, platforms, runtimes }: Content): { file: string; text: string }[] {
  return [
    ...articles.map(({ slug, language, title, summary, body }) => ({
      file: articleFile(slug, language),
      text: `${title}\n${summary}\n${withoutCode(body)}`,
    })),
    ...platforms.map(({ id, notes }) => ({
      file: `content/platforms/${id}.yaml`,
      text: notes.map((note) => withoutCode(Object.values(note).join('\n'))).join('\n'),
    })),
    ...runtimes.map((runtime) => ({
      file: `content/runtimes/${runtime.id}.yaml`,
      text: sentencesOf(runtime)
        .map(({ words }) => withoutCode(Object.values(words).join('\n')))
        .join('\n'),
    })),
  ]
}

export const noNumbersInProse: Check = ({ content, tables }) => {
  const forms = telling(tables)
  return prose(content).flatMap(({ file, text }) => {
    const found = new Set(text.match(NUMBER) ?? [])
    return [...found].flatMap((number) => {
      const identifier = forms.get(number.toLowerCase().replace('\u2212', '-'))
      if (identifier === undefined) return []
      return [
        {
          file,
          place: number,
          wrong: `${number} is the number of ${identifier}, typed into prose.`,
          mend: `Write <Value of="${identifier}" />, or the name in code style; a title or summary does without.`,
        },
      ]
    })
  })
}
