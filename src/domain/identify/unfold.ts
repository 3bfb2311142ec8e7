// The lookup in the browser: unpacked, and ready to be asked.
import type { TextLanguage } from '../languages.ts'
import type { Vocabulary } from '../kinds.ts'
import type { FirstPart, LookupPart } from './lookup.ts'
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
  /** Numbers that mean something in the rest as well; undefined when nothing is missing. */
  elsewhere: ReadonlySet<number> | undefined
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

function addNumbers(
  lines: string,
  tables: LookupTable[],
  before: number,
  numbers: Map<number, KnownNumber[]>,
): void {
  lines.split('\n').forEach((line, i) => {
    const table = tables[i]
    if (table === undefined || line === '') return
    let value = 0
    for (const [, step, letters = ''] of line.matchAll(/(-?\d*)([A-Z]?[a-z]{2})/g)) {
      value += step === '' ? 1 : Number(step)
      const known = { error: before + fromLetters(letters), table }
      const list = numbers.get(value)
      if (list) list.push(known)
      else numbers.set(value, [known])
    }
  })
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

/** Adds what a part knows to a lookup that has as many errors as come before it. */
function add(part: LookupPart, tables: LookupTable[], lookup: Lookup): void {
  const before = lookup.slugs.length
  const errors = part.errors === '' ? [] : unfoldErrors(part.errors)
  errors.forEach(({ slug, frequency, plain, identifiers }, index) => {
    lookup.slugs.push(slug)
    lookup.frequency.push(frequency)
    lookup.plain.push(plain)
    lookup.identifiers.push(identifiers)
    for (const name of identifiers) lookup.names.set(name, before + index)
  })
  for (const [runtime, list] of Object.entries(part.runtimes))
    for (const [error, spelled] of list)
      for (const name of spelled.split(' '))
        if (!lookup.names.has(name) && !lookup.runtimeNames.has(name))
          lookup.runtimeNames.set(name, { error: before + error, runtime })
  for (const [id, list] of Object.entries(part.runtimeNumbers)) {
    const known = lookup.runtimeNumbers.get(id) ?? new Map<number, number>()
    lookup.runtimeNumbers.set(id, known)
    for (const [value, error] of list) known.set(value, before + error)
  }
  for (const [name, error] of part.misprints) lookup.misprints.set(name, before + error)
  addNumbers(part.numbers, tables, before, lookup.numbers)
  for (const text of unfoldTexts(part.texts))
    lookup.texts.push({ ...text, error: before + text.error })
}

/** Takes the lookup as it travels, with the rest or without it; returns it unfolded. */
export function unfoldLookup(first: FirstPart, rest?: LookupPart): Lookup {
  const lookup: Lookup = {
    slugs: [],
    frequency: [],
    plain: [],
    identifiers: [],
    names: new Map(),
    runtimeNames: new Map(),
    runtimeNumbers: new Map(),
    misprints: new Map(),
    numbers: new Map(),
    texts: [],
    simplify: simplifier(first.simplified),
    elsewhere: rest || !first.elsewhere ? undefined : new Set(first.elsewhere),
  }
  const tables = unfoldTables(first.tables)
  add(first, tables, lookup)
  if (rest) add(rest, tables, lookup)
  return lookup
}

/** Takes the lookup; returns every name in it, of headers and of runtimes, with its error. */
export function* everyName({ names, runtimeNames }: Lookup): Generator<[string, number]> {
  yield* names
  for (const [name, { error }] of runtimeNames) yield [name, error]
}
