// What a number means: every error that has it, on every platform.
import type { AtlasError, Catalogue, ErrorValue } from './catalogue.ts'

/** What a number means on one platform. */
export interface Meaning {
  value: ErrorValue
  error: AtlasError
}

/** Usual systems first, then the rest; an architecture of its own after every whole platform. */
function rank({ value: { platform, architecture, alias } }: Meaning): number {
  return platform.order * 10 + (architecture === null ? 0 : 1000) + (alias === undefined ? 0 : 5)
}

/** Takes all errors; returns the meanings of each number, in the order in which they are told. */
export function meaningsOf(errors: readonly AtlasError[]): Map<number, Meaning[]> {
  const all = errors.flatMap((error) => error.values.map((value) => ({ value, error })))
  const meanings = Map.groupBy(all, ({ value }) => value.value)
  for (const list of meanings.values()) list.sort((a, b) => rank(a) - rank(b))
  return meanings
}

/** Takes a number's meanings; returns the errors that own it: an alias is no second owner. */
export function ownersOf(meanings: readonly Meaning[]): AtlasError[] {
  return [...new Set(meanings.filter((m) => m.value.alias === undefined).map((m) => m.error))]
}

/**
 * Takes the catalogue and a number; returns what it means when it is an errno negated, as Linux's kernel
 * and libuv return it: -11 is EAGAIN there. Nothing for a number that is not negative.
 */
export function negatedMeanings(
  { meanings }: Pick<Catalogue, 'meanings'>,
  value: number,
): Meaning[] {
  const positive = value < 0 ? (meanings.get(-value) ?? []) : []
  return positive.filter((meaning) => meaning.value.vocabulary === 'errno')
}
