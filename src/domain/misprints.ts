// Wrong statements in circulation: what is right instead, and which wrong numbers need a page.
import type { AtlasError, Catalogue } from './catalogue.ts'
import { identifiersOf } from './order.ts'
import { nearest } from './problem.ts'
import type { MisprintPlace } from './kinds.ts'

/** A wrong statement with what is right instead. */
export type Correction = { written: string; where: MisprintPlace[] } & (
  | { kind: 'number'; name: string; right: number }
  | { kind: 'name'; name: string }
  /** A number that is said to depend on the system, and does not. */
  | { kind: 'os-dependent'; name: string; right: number }
  | { kind: 'other'; right: string }
)

const IDENTIFIER = /^[A-Z][A-Z0-9_]+$/

/** Takes an error; returns its Windows name and number, which the lists are about. */
function windowsOf(error: AtlasError): { name: string; right: number } | undefined {
  const row = error.values.find(
    ({ platform, vocabulary }) => platform.id === 'windows' && vocabulary === 'winsock',
  )
  return row && { name: row.identifier, right: row.value }
}

/** Takes an error; returns its corrections, in the order of the content. */
export function correctionsOf(error: AtlasError): Correction[] {
  const windows = windowsOf(error)
  return error.misprints.flatMap(({ written, right, where }): Correction[] => {
    if (right !== undefined) return [{ kind: 'other', written, right, where }]
    if (IDENTIFIER.test(written)) {
      const name = nearest(written, identifiersOf(error)) ?? windows?.name ?? error.name
      return [{ kind: 'name', written, name, where }]
    }
    if (windows === undefined) return []
    const kind = /^\d+$/.test(written) ? 'number' : 'os-dependent'
    return [{ kind, written, ...windows, where }]
  })
}

/** The words for corrections; each takes what is written and what is right. */
export interface CorrectionWords {
  number: (written: string, name: string, right: string) => string
  name: (written: string, name: string) => string
  osDependent: (written: string, name: string, right: string) => string
  other: (written: string, right: string) => string
}

/** Takes a correction and the words of a language; returns it as a sentence. */
export function correctionSentence(correction: Correction, words: CorrectionWords): string {
  const { written } = correction
  switch (correction.kind) {
    case 'number':
      return words.number(written, correction.name, String(correction.right))
    case 'os-dependent':
      return words.osDependent(written, correction.name, String(correction.right))
    case 'name':
      return words.name(written, correction.name)
    case 'other':
      return words.other(written, correction.right)
  }
}

/** A number that lists print for an error by mistake. */
export interface WrongNumber {
  value: number
  name: string
  error: AtlasError
}

/** Takes the catalogue; returns the numbers that are printed for an error by mistake. */
export function wrongNumbers({ errors }: Pick<Catalogue, 'errors'>): WrongNumber[] {
  return errors.flatMap((error) =>
    correctionsOf(error).flatMap((correction) =>
      correction.kind === 'number'
        ? [{ value: Number(correction.written), name: correction.name, error }]
        : [],
    ),
  )
}

/** Takes the catalogue; returns the names that are misprints, each with its error. */
export function wrongNames({
  errors,
}: Pick<Catalogue, 'errors'>): { name: string; error: AtlasError }[] {
  return errors.flatMap((error) =>
    correctionsOf(error).flatMap(({ kind, written }) =>
      kind === 'name' ? [{ name: written, error }] : [],
    ),
  )
}

/** Takes the catalogue; returns every number that has a value page: each that means something, each misprinted. */
export function numbersWithPages(catalogue: Pick<Catalogue, 'errors' | 'meanings'>): number[] {
  const wrong = wrongNumbers(catalogue).map(({ value }) => value)
  return [...new Set([...catalogue.meanings.keys(), ...wrong])]
}
