// The lookup: what the recogniser knows, packed small enough to be fetched when the search box is focused.
import type { AtlasError, Catalogue } from '../catalogue.ts'
import { identifiersOf } from '../order.ts'
import { FREQUENCIES, type Category } from '../kinds.ts'
import { packTexts } from './lookup-texts.ts'

/** As it travels: lines of text without repetition; `unfold.ts` reads them. */
export interface LookupData {
  /** A line per table: platform, name, vocabulary, `1` if usual; set apart by `|`. */
  tables: string
  /** What systems and runtimes are called: `glibc` is Linux's. */
  systems: Record<string, string>
  /** A line per error: frequency (0 common … 3 historical; 4 more: see PLAIN), then identifiers. */
  errors: string
  /** A line per table: its numbers in order, each its step (1 left out) and its error in two letters. */
  numbers: string
  /** Blocks `@systems/language` of lines `step text`: errors in order, the text folded. */
  texts: string
  /** runtime, then its own names: index of the error, names set apart by blanks. */
  runtimes: Record<string, [error: number, names: string][]>
  /** Numbers that a runtime counts by itself (curl, NSURLError): prefix, then number → index of the error. */
  runtimeNumbers: Record<string, [value: number, error: number][]>
  /** Misprinted names and the errors that they stand for. */
  misprints: [name: string, error: number][]
  /** Traditional characters and the simplified ones, pairwise in one string. */
  simplified: string
}

/** Parts of the lookup that come from elsewhere than the catalogue. */
export interface LookupExtras {
  /** Names of runtimes by id. */
  runtimeLabels: Record<string, string>
  runtimes: LookupData['runtimes']
  runtimeNumbers: LookupData['runtimeNumbers']
  runtimeTexts: { runtime: string; error: string; text: string }[]
  misprints: { name: string; error: string }[]
  simplified: string
}

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

function packNumbers({ errors, tables }: Catalogue): string {
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

/** Takes the catalogue and what runtimes add; returns the lookup as it travels. */
export function lookupData(catalogue: Catalogue, extras: LookupExtras): LookupData {
  const indexOf = new Map(catalogue.errors.map((error, index) => [error.slug, index]))
  const tables = catalogue.tables.map(({ platform, architecture, vocabulary }) => {
    const entry = catalogue.platform.get(platform)
    const part = architecture === null ? '' : ` ${entry?.architectures[architecture]}`
    const usual = entry?.usual === true && architecture === null ? '1' : ''
    return [platform, `${entry?.name}${part}`, vocabulary, usual].join('|')
  })
  return {
    tables: tables.join('\n'),
    systems: {
      ...Object.fromEntries(
        catalogue.platforms.flatMap(({ name, systems }) => systems.map((id) => [id, name])),
      ),
      ...extras.runtimeLabels,
    },
    errors: catalogue.errors
      .map((error) => {
        const rank = FREQUENCIES.indexOf(error.frequency) + (isPlain(error) ? 4 : 0)
        return `${rank} ${packNames(error)}`
      })
      .join('\n'),
    numbers: packNumbers(catalogue),
    texts: packTexts(catalogue, extras),
    runtimes: extras.runtimes,
    runtimeNumbers: extras.runtimeNumbers,
    misprints: extras.misprints.map(({ name, error }) => [name, indexOf.get(error) ?? 0]),
    simplified: extras.simplified,
  }
}
