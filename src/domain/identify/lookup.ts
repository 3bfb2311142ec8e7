// The lookup: what the recogniser knows, packed small enough to be fetched when the search box is focused.
import type { AtlasError, Catalogue } from '../catalogue.ts'
import { mostMetFirst } from '../order.ts'
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

/** The whole lookup, in its two parts. */
export interface LookupData {
  first: FirstPart
  rest: LookupPart
}

/** So many errors are in the first part: with its texts it stays below 30,000 bytes, however many there are. */
const FIRST = 250

/** Takes errors; returns those of the first part and the rest, each in the order of the lookup. */
export function inTwoParts<E extends Pick<AtlasError, 'frequency'>>(
  errors: readonly E[],
): { first: E[]; rest: E[] } {
  const sorted = mostMetFirst(errors)
  return { first: sorted.slice(0, FIRST), rest: sorted.slice(FIRST) }
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

/** Takes the catalogue and what runtimes add; returns the lookup as it travels. */
export function lookupData(catalogue: Catalogue, extras: LookupExtras): LookupData {
  const { first, rest } = inTwoParts(catalogue.errors)
  return {
    first: {
      tables: tableLines(catalogue),
      systems: {
        ...Object.fromEntries(
          catalogue.platforms.flatMap(({ name, systems }) => systems.map((id) => [id, name])),
        ),
        ...extras.runtimeLabels,
      },
      ...packPart(first, catalogue, extras),
      simplified: extras.simplified,
      ...(rest.length === 0 ? {} : { elsewhere: numbersOfBoth(first, rest) }),
    },
    rest: packPart(rest, catalogue, extras),
  }
}
