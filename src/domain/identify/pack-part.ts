// A part of the lookup, packed: what is known of some errors, without repetition.
import type { AtlasError, Catalogue } from '../catalogue.ts'
import { FREQUENCIES, type Category } from '../kinds.ts'
import { identifiersOf } from '../order.ts'
import type { LookupExtras, LookupPart } from './lookup.ts'
import { packTexts, type Wording } from './lookup-texts.ts'

/** Kinds of errors whose words ("Permission denied") are printed for files more often than for sockets. */
const PLAIN: ReadonlySet<Category> = new Set([
  'argument',
  'device',
  'file',
  'permission',
  'process',
  'resources',
  'security',
  'system',
])

/** Takes an error; returns whether its words are more often about files: "File exists" has no name in Winsock. */
function isPlain(error: AtlasError): boolean {
  const ofSockets = identifiersOf(error).some((name) => /^(?:WSA|EAI_)/.test(name))
  return PLAIN.has(error.category) || (error.category !== 'connection' && !ofSockets)
}

/** Names that follow from another name of the same error by rule: `W` is WSA + the first, and so on. */
function packNames(error: AtlasError): string {
  const names = identifiersOf(error)
  const [first = ''] = names
  const short = names.map((name, i) => {
    if (i > 0 && name === `WSA${first}`) return 'W'
    const of = names.find((other) => name === `UV_${other}`)
    if (of !== undefined) return of === first ? 'U' : `U${names.indexOf(of)}`
    const win32 = names.findIndex((other) => other === name.replace('STATUS_', 'ERROR_'))
    return name.startsWith('STATUS_') && win32 >= 0 ? `S${win32}` : name
  })
  const slug = error.slug === first.toLowerCase() ? [] : [`=${error.slug}`]
  return [...slug, ...short].join(' ')
}

const LETTERS = 26

/** Takes the index of an error; returns it as two letters, with a capital before them from 676 on: `aa` … `zz`, `Aaa` … Throws when there are too many errors. */
export function inLetters(index: number): string {
  const hundreds = Math.floor(index / LETTERS ** 2)
  if (hundreds > LETTERS)
    throw new Error(`The lookup has room for ${(LETTERS + 1) * LETTERS ** 2} errors.`)
  const letter = (number: number) => String.fromCharCode(97 + number)
  const capital = hundreds === 0 ? '' : letter(hundreds - 1).toUpperCase()
  return capital + letter(Math.floor(index / LETTERS) % LETTERS) + letter(index % LETTERS)
}

function packNumbers(errors: readonly AtlasError[], { tables }: Catalogue): string {
  const rows = new Map(tables.map((table) => [table, [] as [value: number, error: number][]]))
  errors.forEach(({ values }, error) => {
    for (const { table, value } of values) {
      const list = rows.get(table)
      if (!list?.some(([v, e]) => v === value && e === error)) list?.push([value, error])
    }
  })
  const lines = [...rows.values()].map((list) => {
    let last = 0
    list.sort((a, b) => a[0] - b[0] || a[1] - b[1])
    return list.map(([value, error]) => {
      const step = value - last
      last = value
      return `${step === 1 ? '' : step}${inLetters(error)}`
    })
  })
  return lines.map((line) => line.join('')).join('\n')
}

/** Takes what is known of errors by slug, and the index of each error of the part; returns what is known of these, by index. */
function placed<T>(
  known: readonly (readonly [slug: string, what: T])[],
  indexOf: ReadonlyMap<string, number>,
): [error: number, what: T][] {
  return known.flatMap(([slug, what]): [number, T][] => {
    const error = indexOf.get(slug)
    return error === undefined ? [] : [[error, what]]
  })
}

function mapped<From, To>(record: Record<string, From>, to: (from: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, from]) => [key, to(from)]))
}

/** Takes errors, their texts, the catalogue and what runtimes add; returns all that the lookup has of these errors, counted in their order. */
export function packPart(
  errors: readonly AtlasError[],
  wordings: readonly Wording[][],
  catalogue: Catalogue,
  extras: LookupExtras,
): LookupPart {
  const indexOf = new Map(errors.map((error, index) => [error.slug, index]))
  const lineOf = (error: AtlasError) => {
    const rank = FREQUENCIES.indexOf(error.frequency) + (isPlain(error) ? 4 : 0)
    return `${rank} ${packNames(error)}`
  }
  return {
    errors: errors.map(lineOf).join('\n'),
    numbers: packNumbers(errors, catalogue),
    texts: packTexts(wordings),
    runtimes: mapped(extras.runtimes, (names) =>
      placed(names, indexOf).sort((a, b) => a[0] - b[0]),
    ),
    runtimeNumbers: mapped(extras.runtimeNumbers, (numbers) =>
      placed(numbers, indexOf).map(([error, value]): [number, number] => [value, error]),
    ),
    misprints: placed(
      extras.misprints.map(({ name, error }) => [error, name] as const),
      indexOf,
    ).map(([error, name]) => [name, error]),
  }
}
