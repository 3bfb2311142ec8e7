// The shapes of the facts: what the content files hold.
import type {
  CallGroup,
  Category,
  Frequency,
  Layer,
  MisprintPlace,
  Retry,
  Role,
  TextKind,
  Topic,
  Vocabulary,
} from './kinds.ts'
import type { HandlingEntry, Recipe } from './handling.ts'
import type { Language, TextLanguage } from './languages.ts'
import type { ProofEntry } from './proofs.ts'
import type { ReproductionEntry } from './reproductions.ts'
import type { RuntimeEntry, TranslationsEntry } from './runtime-types.ts'

/** Where a header's numbers or a table's texts were taken from. */
export interface Provenance {
  where: string
  version: string
}

export interface PlatformEntry {
  id: string
  name: string
  family: 'windows' | 'posix' | 'runtime'
  order: number
  usual: boolean
  vendor: string
  architectures: Record<string, string>
  systems: string[]
  /** What goes wrong when its numbers are taken for another system's. */
  notes: Record<Language, string>[]
}

export interface DisputedValue {
  value: number | string
  where: string
}

export interface HeaderEntry {
  id: string
  platform: string
  file: string
  architecture?: string | undefined
  inherits?: string | undefined
  sources: Provenance[]
  disputed?: Record<string, DisputedValue[]> | undefined
  values: Partial<Record<Vocabulary, Record<string, number | string>>>
}

export interface TextVariant {
  text: string
  kind: TextKind
  evidence: string[]
}

export interface SystemText {
  text: string | null
  kind?: TextKind | undefined
  /** The system's own slip, printed as it is. */
  sic?: boolean | undefined
  evidence: string[]
  variants: TextVariant[]
  /** Wordings without evidence: found by search, never shown. */
  aliases: string[]
}

export interface MessagesEntry {
  id: string
  system: string
  language: TextLanguage
  inherits?: string | undefined
  sources: Provenance[]
  texts: Record<string, string | null | SystemText>
}

export interface Cause {
  id: string
  who: Role
  platforms: string[]
  sources: string[]
}

export interface FailingCall {
  call: string
  platforms: string[]
  sources: string[]
}

export type WireStep =
  | { from: 'local' | 'peer' | 'router'; packet: string; lost?: boolean | undefined }
  /** Seconds without an answer. */
  | { wait: number }
  /** The steps before go on in the same way. */
  | { again: true }
  | { error: 'local' | 'peer' }

/** A wrong name, number or statement in circulation, and where it was seen. */
export interface Misprint {
  written: string
  /** What is right, where that is not the error's own name or number. */
  right?: string | undefined
  where: MisprintPlace[]
}

export interface ErrorEntry {
  slug: string
  identifiers: Partial<Record<Vocabulary, string[]>>
  category: Category
  frequency: Frequency
  retry: Retry
  layers: Layer[]
  who?: Role[] | undefined
  causes: Cause[]
  calls: FailingCall[]
  wire: WireStep[]
  related: string[]
  near: string[]
  references: string[]
  misprints: Misprint[]
}

export interface ArticleEntry {
  slug: string
  language: Language
  revision: number
  title: string
  summary: string
  body: string
}

/** One change that readers and programs are told of. */
export type Change = {
  /** For feeds: stays when the words are mended. */
  id: string
  /** ISO 8601, such as 2026-11-21. */
  date: string
  text: Record<Language, string>
} & ({ slugs: string[] } | { topic: Topic })

/** A function of a system or library that returns errors. */
export interface CallEntry {
  /** The name in lower case, for the address. */
  id: string
  name: string
  group: CallGroup
  does: Record<Language, string>
}

/** An answer leads to another step, or to causes written as `slug#id`. */
export type DiagnosisAnswer =
  | { text: Record<Language, string>; step: string }
  | { text: Record<Language, string>; causes: string[] }

/** One question on the way from a symptom to its causes. */
export interface DiagnosisStep {
  id: string
  question: Record<Language, string>
  answers: DiagnosisAnswer[]
}

/** Everything that the content folder holds, as read. */
export interface Content {
  platforms: PlatformEntry[]
  headers: HeaderEntry[]
  messages: MessagesEntry[]
  errors: ErrorEntry[]
  articles: ArticleEntry[]
  calls: CallEntry[]
  diagnosis: DiagnosisStep[]
  proofs: ProofEntry[]
  reproductions: ReproductionEntry[]
  runtimes: RuntimeEntry[]
  translations: TranslationsEntry
  recipes: Recipe[]
  handling: HandlingEntry[]
  /** Newest first. */
  changes: Change[]
}
