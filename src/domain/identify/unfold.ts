// The lookup in the browser: unpacked, and ready to be asked.
import type { TextLanguage } from '../languages.ts'
import type { Vocabulary } from '../kinds.ts'
import type { LookupData } from './lookup.ts'
import { simplifier } from './simplified.ts'

/** A table of numbers: where it holds and how to name the place. */
export interface LookupTable {
  platform: string
  name: string
  vocabulary: Vocabulary
  usual: boolean
}

export interface KnownNumber {
  error: number
  table: LookupTable
}

export interface KnownText {
  error: number
  systems: readonly string[]
  language: TextLanguage
  /** Folded: words in lower case and simplified characters, blanks between them. */
  text: string
}

/** The lookup, unfolded for asking. */
export interface Lookup {
  slugs: string[]
  /** 0 common … 3 historical. */
  frequency: number[]
  /** Whether the error's words are printed for files more often than for sockets. */
  plain: boolean[]
  /** Identifiers of each error, main name first. */
  identifiers: string[][]
  names: Map<string, number>
  runtimeNames: Map<string, { error: number; runtime: string }>
  runtimeNumbers: Map<string, Map<number, number>>
  misprints: Map<string, number>
  numbers: Map<number, KnownNumber[]>
  texts: KnownText[]
  simplify: (text: string) => string
}

function identifiersIn(short: string[]): string[] {
  const [first = ''] = short
  return short.map((name) => {
    if (name === 'W') return `WSA${first}`
    if (/^U\d*$/.test(name)) return `UV_${short[Number(name.slice(1))]}`
    return /^S\d+$/.test(name)
      ? (short[Number(name.slice(1))] ?? '').replace('ERROR_', 'STATUS_')
      : name
  })
}

function unfoldErrors(errors: string) {
  return errors.split('\n').map((line) => {
    const [rank = '', ...rest] = line.split(' ')
    const slug = rest[0]?.startsWith('=') ? rest.shift()?.slice(1) : undefined
    const identifiers = identifiersIn(rest)
    return {
      slug: slug ?? identifiers[0]?.toLowerCase() ?? '',
      frequency: Number(rank) % 4,
      plain: Number(rank) >= 4,
      identifiers,
    }
  })
}

function unfoldTables(tables: string): LookupTable[] {
  return tables.split('\n').map((line) => {
    const [platform = '', name = '', vocabulary = '', usual = ''] = line.split('|')
    return { platform, name, vocabulary: vocabulary as Vocabulary, usual: usual === '1' }
  })
}

/** Takes the letters of an error's index (`inLetters`); returns the index. */
export function fromLetters(letters: string): number {
  // A capital counts from 1, a small letter from 0.
  const digits = [...letters].map((c) => c.charCodeAt(0) - (c < 'a' ? 64 : 97))
  return digits.reduce((sum, digit) => 26 * sum + digit, 0)
}

function unfoldNumbers(lines: string, tables: LookupTable[]): Map<number, KnownNumber[]> {
  const numbers = new Map<number, KnownNumber[]>()
  lines.split('\n').forEach((line, i) => {
    const table = tables[i]
    if (table === undefined || line === '') return
    let value = 0
    for (const [, step, letters = ''] of line.matchAll(/(-?\d*)([A-Z]?[a-z]{2})/g)) {
      value += step === '' ? 1 : Number(step)
      const error = fromLetters(letters)
      const known = { error, table }
      const list = numbers.get(value)
      if (list) list.push(known)
      else numbers.set(value, [known])
    }
  })
  return numbers
}

function unfoldTexts(lines: string): KnownText[] {
  const texts: KnownText[] = []
  let systems: readonly string[] = []
  let language: TextLanguage = 'en'
  let error = 0
  for (const line of lines.split('\n')) {
    if (line.startsWith('@')) {
      const [list = '', tag = 'en'] = line.slice(1).split('/')
      systems = list === '' ? [] : list.split(',')
      language = tag as TextLanguage
      error = 0
      continue
    }
    const blank = line.indexOf(' ')
    if (blank === -1) continue
    error += Number(line.slice(0, blank))
    texts.push({ error, systems, language, text: line.slice(blank + 1) })
  }
  return texts
}

/** Takes the lookup as it travels; returns it unfolded. */
export function unfoldLookup(data: LookupData): Lookup {
  const errors = unfoldErrors(data.errors)
  const names = new Map<string, number>()
  errors.forEach(({ identifiers }, index) => {
    for (const name of identifiers) names.set(name, index)
  })
  const runtimeNames = new Map<string, { error: number; runtime: string }>()
  for (const [runtime, list] of Object.entries(data.runtimes))
    for (const [error, spelled] of list)
      for (const name of spelled.split(' '))
        if (!names.has(name) && !runtimeNames.has(name)) runtimeNames.set(name, { error, runtime })
  return {
    slugs: errors.map(({ slug }) => slug),
    frequency: errors.map(({ frequency }) => frequency),
    plain: errors.map(({ plain }) => plain),
    identifiers: errors.map(({ identifiers }) => identifiers),
    names,
    runtimeNames,
    runtimeNumbers: new Map(Object.entries(data.runtimeNumbers).map(([k, v]) => [k, new Map(v)])),
    misprints: new Map(data.misprints),
    numbers: unfoldNumbers(data.numbers, unfoldTables(data.tables)),
    texts: unfoldTexts(data.texts),
    simplify: simplifier(data.simplified),
  }
}

/** Takes the lookup; returns every name in it, of headers and of runtimes, with its error. */
export function* everyName({ names, runtimeNames }: Lookup): Generator<[string, number]> {
  yield* names
  for (const [name, { error }] of runtimeNames) yield [name, error]
}
