// What the recogniser finds in a text, and how sure it is of each finding.
import type { TextLanguage } from '../languages.ts'

/** Where in the pasted text a finding stands: start and end offsets. */
export type Span = readonly [start: number, end: number]

export type Reason =
  /** An identifier, spelled as in a header: `WSAECONNREFUSED`. */
  | { kind: 'name'; name: string }
  /** A runtime's own name: `ERR_CONNECTION_REFUSED`. */
  | { kind: 'runtime-name'; name: string; runtime: string }
  /** A number that a platform has for the error; `written` is how it stands in the text. */
  | { kind: 'number'; value: number; written: string; platform: string }
  /** What systems or runtimes print. */
  | { kind: 'text'; systems: readonly string[]; language: TextLanguage }
  /** A text that is only like what systems print. */
  | { kind: 'similar-text'; systems: readonly string[]; language: TextLanguage }
  /** A misprinted name, or one a letter off. */
  | { kind: 'similar-name'; name: string; written: string }
  /** A number a digit off a known one. */
  | { kind: 'similar-number'; value: number; written: string; platform: string }

export interface Evidence {
  /** Index of the error in the lookup. */
  error: number
  reason: Reason
  /** How much it weighs against other findings; comparable between kinds. */
  weight: number
  /** Strong enough to be stated as a fact, without a "perhaps". */
  sure: boolean
  span: Span
}
