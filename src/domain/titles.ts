// Page titles that hold name, number and meaning: what a search engine shows and a ticket quotes.
import type { AtlasError, ErrorValue } from './catalogue.ts'
import type { Language } from './languages.ts'
import { marksOf } from './punctuation.ts'

/** Where most people meet errors, in the order in which numbers stand. */
export const USUAL_PLATFORMS: readonly string[] = ['windows', 'linux', 'macos']

/** Takes an error; returns its numbers where most people meet it, or the first one where it has none there. */
export function usualValues(error: AtlasError): ErrorValue[] {
  const chosen: ErrorValue[] = []
  for (const id of USUAL_PLATFORMS) {
    const rows = error.values.filter((row) => row.platform.id === id && row.architecture === null)
    // On Windows people meet the Winsock number; the C runtime's errno is nobody's first sight, and a
    // Win32 number stands for the error only where it has no POSIX name (109 is no number of EPIPE).
    const best =
      rows.find((row) => row.vocabulary === 'winsock') ??
      rows.find((row) => row.vocabulary === 'win32' && error.identifiers.errno === undefined) ??
      rows.find((row) => row.platform.family !== 'windows' || row.vocabulary === 'eai')
    if (best) chosen.push(best)
  }
  return chosen.length > 0 ? chosen : error.values.slice(0, 1)
}

/** Takes a number of an error; returns the name of the system that has it: `Linux MIPS`. */
export function placeOf({ platform, architecture }: ErrorValue): string {
  const of = architecture === null ? undefined : platform.architectures[architecture]
  return of === undefined ? platform.name : `${platform.name} ${of}`
}

/** Takes an error and a language; returns the page's title: `ECONNREFUSED 10061, 111, 61: Connection refused`. */
export function pageTitle(error: AtlasError, language: Language): string {
  const numbers = [...new Set(usualValues(error).map((row) => row.value))].join(', ')
  const name = numbers === '' ? error.name : `${error.name} ${numbers}`
  return `${name}${marksOf(language).colon}${error.articles[language].title}`
}
