// What the API's documents say about runtimes, as types: their names for errors and what they print.
import type { Localized } from '../languages.ts'
import type { RuntimeKind } from '../runtime-types.ts'
import type { Provenance } from '../types.ts'

export interface ApiRuntime {
  id: string
  name: string
  kind: RuntimeKind
  url: Localized
  document: string
}

export interface ApiRuntimeOfError {
  runtime: string
  /** As they stand in a program; `only` is false where a name stands for other errors too. */
  names: { name: string; only: boolean }[]
  /** What it prints: a line that was seen, or one built from the runtime's form. Null platform: the same everywhere. */
  printed: { line: string; platform: string | null; seen: boolean } | null
}

export interface ApiRuntimeName {
  /** The type or place, as programmers write it. */
  type: string
  name: string
  written: string
  /** The runtime's own number, where it counts for itself. */
  number: number | null
  text: string | null
  /** The only call in which the name stands for these errors. */
  call: string | null
  identifiers: string[]
  /** More than one: a family, the most typical first. */
  slugs: string[]
}

export interface ApiRuntimeNames {
  runtime: string
  name: string
  kind: RuntimeKind
  source: Provenance[]
  names: ApiRuntimeName[]
}
