// What was proved about a platform's numbers and texts, and by which packages; written by `npm run verify`.
import type { TextLanguage } from './languages.ts'
import type { Vocabulary } from './kinds.ts'
import type { Table } from './headers.ts'

/** A package whose files agree with ours. */
export interface Witness {
  package: string
  version: string
  files: string[]
  proved: number
}

interface Proof {
  proved: number
  /** Identifiers that no package speaks for: they rest on the named source. */
  unproved: string[]
  by: Witness[]
}

/** The proof of one vocabulary of one header. */
export interface TableProof extends Proof {
  header: string
  vocabulary: Vocabulary
  /** The sum of its identifiers and numbers when they were proved: another one tells that some were changed. */
  sum: string
}

/** Takes a table; returns a sum (FNV-1a, 32 bits, RFC 9923) of its identifiers and numbers, whatever their order. */
export function sumOf({ values }: Pick<Table, 'values'>): string {
  const lines = [...values.values()].map(({ identifier, value }) => `${identifier}=${value}\n`)
  let sum = 0x811c9dc5
  for (const byte of new TextEncoder().encode(lines.sort().join('')))
    sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  return sum.toString(16).padStart(8, '0')
}

/** The proof of what one system prints in one language. */
export interface TextProof extends Proof {
  system: string
  language: TextLanguage
}

/** Everything that the last recorded run proved about one platform. */
export interface ProofEntry {
  /** The platform. */
  id: string
  date: string
  tables: TableProof[]
  texts: TextProof[]
}
