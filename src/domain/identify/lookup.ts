// The lookup: what the recogniser knows, packed small enough to be fetched when the search box is focused.
import type { AtlasError, Catalogue } from '../catalogue.ts'
import { identifiersOf, mostMetFirst } from '../order.ts'
import { wordingsOf, type Wording } from './lookup-texts.ts'
import { packPart } from './pack-part.ts'

/** As it travels: lines of text without repetition; `unfold.ts` reads them. Errors are counted from 0 in each part. */
export interface LookupPart {
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
}

/** The part that is always fetched: the errors that are met most, and what holds for all. */
export interface FirstPart extends LookupPart {
  /** A line per table: platform, name, vocabulary, `1` if usual; set apart by `|`. */
  tables: string
  /** What systems and runtimes are called: `glibc` is Linux's. */
  systems: Record<string, string>
  /** Traditional characters and the simplified ones, pairwise in one string. */
  simplified: string
  /** Numbers of this part that mean something in the rest as well; absent where there is no rest. */
  elsewhere?: number[]
}

/** A part as it travels, and its errors in the order in which it counts them. */
export interface Packed<Part extends LookupPart> {
  part: Part
  errors: AtlasError[]
}

/** The whole lookup, in its two parts. */
export interface LookupData {
  first: Packed<FirstPart>
  rest: Packed<LookupPart>
}

/** So many bytes of names and texts are in the first part: packed, with its titles, it stays below 30,000 however many errors there are. */
const ROOM = 57_800

/** Takes errors and their texts; returns how many of the errors have room in the first part. */
function fitting(errors: readonly AtlasError[], wordings: readonly Wording[][]): number {
  const utf8 = new TextEncoder()
  let bytes = 0
  const full = errors.findIndex((error, i) => {
    const words = [...identifiersOf(error), ...(wordings[i] ?? []).map(({ text }) => text)]
    bytes += utf8.encode(words.join(' ')).length
    return bytes > ROOM
  })
  return full === -1 ? errors.length : full
}

/** Parts of the lookup that come from elsewhere than the catalogue. */
export interface LookupExtras {
  /** Names of runtimes by id. */
  runtimeLabels: Record<string, string>
  /** Own names of runtimes by runtime, set apart by blanks, with the slug of their error. */
  runtimes: Record<string, [error: string, names: string][]>
  /** Numbers that a runtime counts by itself, with the slug of their error. */
  runtimeNumbers: Record<string, [error: string, value: number][]>
  runtimeTexts: { runtime: string; error: string; text: string }[]
  misprints: { name: string; error: string }[]
  simplified: string
}

/** Takes the errors of both parts; returns the numbers, negated or not, that both know. */
function numbersOfBoth(first: readonly AtlasError[], rest: readonly AtlasError[]): number[] {
  const valuesOf = (errors: readonly AtlasError[]) =>
    new Set(errors.flatMap(({ values }) => values.map(({ value }) => value)))
  const known = valuesOf(first)
  return [...valuesOf(rest)]
    .filter((value) => known.has(value) || known.has(-value))
    .sort((a, b) => a - b)
}

function tableLines(catalogue: Catalogue): string {
  return catalogue.tables
    .map(({ platform, architecture, vocabulary }) => {
      const entry = catalogue.platform.get(platform)
      const part = architecture === null ? '' : ` ${entry?.architectures[architecture]}`
      const usual = entry?.usual === true && architecture === null ? '1' : ''
      return [platform, `${entry?.name}${part}`, vocabulary, usual].join('|')
    })
    .join('\n')
}

/** Takes the catalogue and what runtimes add; returns the lookup, the errors that are met most first. */
export function lookupData(catalogue: Catalogue, extras: LookupExtras): LookupData {
  const errors = mostMetFirst(catalogue.errors)
  const wordings = wordingsOf(errors, catalogue, extras)
  const count = fitting(errors, wordings)
  const [first, rest] = [errors.slice(0, count), errors.slice(count)]
  const systems = Object.fromEntries(
    catalogue.platforms.flatMap(({ name, systems: ids }) => ids.map((id) => [id, name])),
  )
  return {
    first: {
      part: {
        tables: tableLines(catalogue),
        systems: { ...systems, ...extras.runtimeLabels },
        ...packPart(first, wordings.slice(0, count), catalogue, extras),
        simplified: extras.simplified,
        ...(rest.length === 0 ? {} : { elsewhere: numbersOfBoth(first, rest) }),
      },
      errors: first,
    },
    rest: { part: packPart(rest, wordings.slice(count), catalogue, extras), errors: rest },
  }
}
