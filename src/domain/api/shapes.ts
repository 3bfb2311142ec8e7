// The documents of the API, version 1, as types. Fields are only ever added: see `schema.ts` for the same in JSON Schema.
import type { Language, Localized, TextLanguage } from '../languages.ts'
import type { Category, Frequency, Layer, Retry, Role, TextKind, Vocabulary } from '../kinds.ts'
import type { DisputedValue, Provenance } from '../types.ts'
import type { ApiRuntime, ApiRuntimeNames, ApiRuntimeOfError } from './runtime-shapes.ts'

export const API_VERSION = 1

export interface ApiPlatform {
  id: string
  name: string
  family: string
  usual: boolean
  /** Processor architectures with numbers of their own: id → name. */
  architectures: Record<string, string>
  url: Localized
  document: string
}

export interface ApiIndex {
  version: number
  schema: string
  documentation: Localized
  /** The day of the last change of the facts. */
  changed: string
  languages: Language[]
  errors: number
  platforms: ApiPlatform[]
  runtimes: ApiRuntime[]
  /** What there is, as URI templates. */
  documents: Record<string, string>
}

export interface ApiErrorSummary {
  slug: string
  url: string
  name: string
  identifiers: Partial<Record<Vocabulary, string[]>>
  category: Category
  title: Localized
}

/** An error in the list of one language. */
export interface ApiErrorInWords {
  slug: string
  url: string
  name: string
  title: string
  summary: string
}

export interface ApiValue {
  platform: string
  architecture: string | null
  vocabulary: Vocabulary
  identifier: string
  value: number
  hex: string
  /** The value wrapped by HRESULT_FROM_WIN32; null where Windows does not wrap it. */
  hresult: string | null
  /** The identifier that this one is defined as. */
  alias: string | null
  /** What the platform prints for it in English; null where no text is known. */
  message: string | null
  source: { header: string; file: string }
  disputed: DisputedValue[]
}

export interface ApiMessage {
  system: string
  language: TextLanguage
  identifier: string
  text: string
  /** Why this is not simply what the system prints today; null when it is. */
  kind: TextKind | null
}

export interface ApiSource {
  label: string
  url: string | null
}

export interface ApiCause {
  id: string
  title: Localized
  who: Role
  platforms: string[]
  sources: ApiSource[]
}

export interface ApiCall {
  call: string
  platforms: string[]
  sources: ApiSource[]
}

export interface ApiMisprint {
  written: string
  /** The number or name that is right, or a sentence. */
  right: string
}

export interface ApiError extends ApiErrorSummary {
  summary: Localized
  urls: Localized
  markdown: Localized
  frequency: Frequency
  retry: Retry
  layers: Layer[]
  who: Role[]
  values: ApiValue[]
  messages: ApiMessage[]
  runtimes: ApiRuntimeOfError[]
  /** Wrong statements in circulation. */
  misprints: ApiMisprint[]
  causes: ApiCause[]
  calls: ApiCall[]
  related: string[]
  near: string[]
  references: ApiSource[]
  /** Short links that open this error: names, numbers, hexadecimal forms. */
  aliases: string[]
}

export interface ApiMeaning {
  platform: string
  architecture: string | null
  vocabulary: Vocabulary
  identifier: string
  alias: string | null
  slug: string
  title: Localized
}

export interface ApiValueMeanings {
  value: number
  hex: string
  /** Null where no Windows error has the value. */
  hresult: string | null
  url: Localized
  meanings: ApiMeaning[]
  /** What a negative number means when it is an errno negated. */
  negated: ApiMeaning[]
  /** Names that lists print the number for by mistake. */
  misprints: { identifier: string; slug: string }[]
}

export interface ApiHeader {
  header: string
  file: string
  vocabulary: Vocabulary
  architecture: string | null
  source: Provenance[]
  /** Inheritance and aliases resolved. */
  values: Record<string, number>
}

export interface ApiPlatformTables {
  platform: string
  headers: ApiHeader[]
}

/** Identifier → slug of the error that owns it. */
export type ApiIdentifiers = Record<string, string>

export interface ApiEverything {
  version: number
  schema: string
  changed: string
  errors: ApiError[]
  platforms: ApiPlatformTables[]
  runtimes: ApiRuntimeNames[]
}
