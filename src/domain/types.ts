// The shapes of the facts: what the content files hold (…Entry) and what the catalogue makes of them.
import type { HandlingEntry, Recipe } from './handling.ts'
import type { Language, TextLanguage } from './languages.ts'
import type { ProofEntry } from './proofs.ts'
import type { ReproductionEntry } from './reproductions.ts'
import type { RuntimeEntry, TranslationsEntry } from './runtime-types.ts'

export const VOCABULARIES = [
  'errno',
  'winsock',
  'win32',
  'ntstatus',
  'eai',
  'herrno',
  'uv',
] as const
export type Vocabulary = (typeof VOCABULARIES)[number]

export const CATEGORIES = [
  'connection',
  'address',
  'routing',
  'name-resolution',
  'state',
  'progress',
  'argument',
  'unsupported',
  'permission',
  'resources',
  'winsock',
  'qos',
  'file',
  'process',
  'device',
  'streams',
  'remote',
  'security',
  'system',
] as const
export type Category = (typeof CATEGORIES)[number]

export const FREQUENCIES = ['common', 'occasional', 'rare', 'historical'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export const RETRIES = ['now', 'later', 'no', 'not-an-error'] as const
export type Retry = (typeof RETRIES)[number]

export const LAYERS = [
  'kernel',
  'resolver',
  'library',
  'runtime',
  'provider',
  'security-software',
  'driver',
] as const
export type Layer = (typeof LAYERS)[number]

export const ROLES = ['user', 'administrator', 'programmer'] as const
export type Role = (typeof ROLES)[number]

/** Why a text is not simply "what the system prints today". */
export const TEXT_KINDS = ['old', 'single', 'documentation', 'cut', 'converted'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

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

/** Where a wrong statement was seen. */
export const MISPRINT_PLACES = ['tables', 'articles', 'source-code', 'mingw-w64'] as const
export type MisprintPlace = (typeof MISPRINT_PLACES)[number]

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

/** Parts of the atlas that a change may be about, when it is not about single errors. */
export const TOPICS = ['atlas', 'api'] as const
export type Topic = (typeof TOPICS)[number]

/** One change that readers and programs are told of. */
export type Change = {
  /** For feeds: stays when the words are mended. */
  id: string
  /** ISO 8601, such as 2026-11-21. */
  date: string
  text: Record<Language, string>
} & ({ slugs: string[] } | { topic: Topic })

/** What functions are for; the order in which their list stands. */
export const CALL_GROUPS = [
  'connection',
  'data',
  'options',
  'waiting',
  'names',
  'winsock',
  'files',
] as const
export type CallGroup = (typeof CALL_GROUPS)[number]

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
