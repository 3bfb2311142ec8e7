// Whole tables as CSV: RFC 4180, UTF-8 with a byte order mark, so that spreadsheets show every language.
import type { Catalogue } from '../catalogue.ts'
import { compareColumns } from '../columns.ts'
import { LANGUAGES } from '../languages.ts'
import { hasHresult, hex, hresult } from '../numbers.ts'
import type { PlatformEntry } from '../types.ts'

/** Takes rows of cells; returns them as CSV. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (raw: string | number) => {
    const text = String(raw)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** Takes the catalogue; returns the matrix: a row for each error, a column for each platform and runtime; several numbers or names with blanks between. */
export function matrixCsv(catalogue: Catalogue): string {
  const columns = compareColumns(catalogue)
  const head = ['slug', 'name', 'category', ...LANGUAGES.map((of) => `title_${of}`)]
  return csv([
    [...head, ...columns.map(({ id }) => id)],
    ...catalogue.errors.map((error) => [
      error.slug,
      error.name,
      error.category,
      ...LANGUAGES.map((of) => error.articles[of].title),
      ...columns.map(({ cell }) => cell(error)),
    ]),
  ])
}

const PLATFORM_HEAD = [
  'vocabulary',
  'architecture',
  'identifier',
  'value',
  'hex',
  'hresult',
  'alias',
  'slug',
  'message',
  ...LANGUAGES.map((of) => `title_${of}`),
  'header',
]

/** Takes a platform; returns all its numbers, architectures with their differences only. */
export function platformCsv({ id }: PlatformEntry, catalogue: Catalogue): string {
  const rows = catalogue.tables
    .filter((table) => table.platform === id)
    .flatMap((table) =>
      [...table.values.values()].filter(({ own }) => own).map((row) => ({ table, row })),
    )
  return csv([
    PLATFORM_HEAD,
    ...rows.map(({ table, row }) => {
      const error = catalogue.owner.get(row.identifier)
      const value = error?.values.find(
        (other) => other.table === table && other.identifier === row.identifier,
      )
      return [
        table.vocabulary,
        table.architecture ?? '',
        row.identifier,
        row.value,
        hex(row.value),
        hasHresult(table.vocabulary) ? hex(hresult(row.value)) : '',
        row.alias ?? '',
        error?.slug ?? '',
        value?.texts[0]?.text ?? '',
        ...LANGUAGES.map((of) => error?.articles[of].title ?? ''),
        table.header,
      ]
    }),
  ])
}
