// The text in the box: from a paste of many lines to the one line of the field and back, and in the address.
import { LIMIT } from '../domain/identify/noise.ts'
import { localized, paths, withBase } from '../domain/permalinks.ts'
import type { Language } from '../domain/languages.ts'

/** Line breaks that a one-line field would swallow: kept visible. */
const LINE_BREAK = ' ⏎ '

/** More of a paste than this is not even put into the field: its ends say enough. */
const FIELD = 4 * LIMIT

/** Addresses longer than this are refused by some servers. */
const ADDRESS = 2000

/** Takes a pasted text; returns it on one line, or undefined when the field can take it as it is. */
export function onOneLine(pasted: string): string | undefined {
  if (pasted.length <= FIELD && !/[\r\n]/.test(pasted.trim())) return undefined
  const ends =
    pasted.length > FIELD ? `${pasted.slice(0, FIELD / 2)}\n${pasted.slice(-FIELD / 2)}` : pasted
  return ends
    .trim()
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(LINE_BREAK)
}

/** Takes the text of the field; returns it with its lines, and no longer than what is looked at. */
export function withLines(value: string): string {
  const ends =
    value.length > FIELD ? `${value.slice(0, FIELD / 2)}\n${value.slice(-FIELD / 2)}` : value
  return ends.replaceAll(LINE_BREAK.trim(), '\n')
}

/** Takes a query; keeps it in the address of the search page, so that back and reload find it again. */
export function remember(query: string, base: string, language: Language): void {
  const page = withBase(base, localized(paths.search(), language))
  if (location.pathname !== page) return
  const short = query.slice(0, ADDRESS)
  // A lone surrogate has no place in an address.
  const safe = encodeURIComponent(short.toWellFormed())
  try {
    history.replaceState(history.state, '', short.trim() === '' ? page : `${page}?q=${safe}`)
  } catch {
    // WebKit refuses the hundred-and-first change within half a minute: a later key writes it.
  }
}
