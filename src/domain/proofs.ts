// What was proved about a platform's numbers and texts, and by which packages; written by `npm run verify`.
import type { TextLanguage } from './languages.ts'
import type { Vocabulary } from './types.ts'

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
