// The numbers of errors come from the headers, never from prose: `<Value of="…" />` prints them.
import { withoutCode } from '../article.ts'
import type { Table } from '../headers.ts'
import { hex, hresult } from '../numbers.ts'
import { articleFile, type Check } from './context.ts'

/** Forms that can hardly be anything but an error's number: five digits of Winsock, libuv's -4078, HRESULTs. */
function telling(tables: Table[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const table of tables)
    for (const { identifier, value } of table.values.values()) {
      if (table.vocabulary === 'winsock' && value >= 10000) {
        forms.set(String(value), identifier)
        forms.set(hex(hresult(value)).toLowerCase(), identifier)
      }
      if (table.vocabulary === 'uv' && value <= -3000) forms.set(String(value), identifier)
    }
  return forms
}

export const noNumbersInProse: Check = ({ content, tables }) => {
  const forms = telling(tables)
  return content.articles.flatMap((article) => {
    const text = `${article.title}\n${article.summary}\n${withoutCode(article.body)}`
    const found = new Set(text.match(/(?<![\w.])(0x[0-9a-f]+|-?\d{4,5})(?![\w])/gi) ?? [])
    return [...found].flatMap((number) => {
      const identifier = forms.get(number.toLowerCase())
      if (identifier === undefined) return []
      return [
        {
          file: articleFile(article.slug, article.language),
          place: number,
          wrong: `${number} is the number of ${identifier}, typed into prose.`,
          mend: `Write <Value of="${identifier}" />, or the name in code style; a title or summary does without.`,
        },
      ]
    })
  })
}
