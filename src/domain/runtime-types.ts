// The shapes of the runtime files: how a language, a library or a program names and prints errors.
import type { Language } from './languages.ts'
import type { Vocabulary } from './kinds.ts'
import type { Provenance } from './types.ts'

/** A sentence or two in each language of the site. */
export type Words = Record<Language, string>

export const RUNTIME_KINDS = ['language', 'library', 'program'] as const
export type RuntimeKind = (typeof RUNTIME_KINDS)[number]

/** Names built from identifiers: `Errno::{}` of ECONNREFUSED. */
export interface NameRule {
  /** `{}` is the identifier, without `strip` at its beginning. */
  form: string
  strip?: string | undefined
  lower: boolean
  /** Identifiers, or a vocabulary: all of its identifiers. */
  of: string[] | Vocabulary
}

/** One type whose members stand for errors: an enumeration, the subclasses of an exception, constants. */
export interface NameTable {
  id: string
  /** The type or the place, as programmers write it: `io::ErrorKind`. */
  type: string
  /** How a member is written in a program; `{}` is its name. */
  written: string
  /** The only platforms where programs can use these names; undefined: all. */
  on?: string[] | undefined
  /** No number of the system is behind these names. */
  numberless: boolean
  rules: NameRule[]
  /** Name → identifiers that it is named for. Several errors: a family, the most typical first. None: no error of the atlas. */
  names: Record<string, string[]>
  /** Name → identifiers that it is used for too: `ERR_CONNECTION_RESET` of a broken pipe. */
  also: Record<string, string[]>
  /** What a name stands for in one call only: call → name → identifiers. */
  calls: Record<string, Record<string, string[]>>
  /** The runtime's own numbers of its names; only where it counts for itself. */
  numbers: Record<string, number>
  /** The runtime's own text of a name. */
  texts: Record<string, string>
}

/** How a runtime prints an error on one platform; `{number}`, `{text}`, `{name}` and `{identifier}` are filled in. */
export interface PrintedForm {
  on: string
  /** Vocabularies whose identifiers are printed so. */
  of: Vocabulary[]
  form: string
  /** What the runtime does to the system's text: drops the final full stop, or writes it in lower case. */
  text?: 'bare' | 'lower' | undefined
}

/** A line as it was really printed. */
export interface PrintedExample {
  line: string
  /** Identifiers of the error that it reports. */
  of: string[]
  on?: string | undefined
  version?: string | undefined
  sources: string[]
}

/** Which header the number comes from that a program sees on a platform. */
export interface Numbering {
  /** Headers in the order in which they are asked. */
  headers: string[]
  negated: boolean
  /** Identifiers whose number comes from another header. */
  except: Record<string, string>
}

export interface RuntimeEntry {
  id: string
  name: string
  kind: RuntimeKind
  order: number
  sources: Provenance[]
  about: Words
  tables: NameTable[]
  /** Fixed texts of the runtime itself → identifiers that they mean. Several errors: a family. */
  texts: Record<string, string[]>
  forms: PrintedForm[]
  printed: PrintedExample[]
  /** What becomes of the number. */
  number: Words
  numbering: Record<string, Numbering>
  compare: { code: string; words?: Words | undefined }[]
  traps: { words: Words; sources: string[] }[]
  /** Members that are turned back into an errno: .NET's `NativeErrorCode`. */
  native?: NativeNumbers | undefined
}

/** .NET's way back from a member to the number of the system. */
export interface NativeNumbers {
  /** Member → errno identifier, or one of the runtime's own `numbers`. */
  names: Record<string, string>
  numbers: Record<string, number>
  changes: Words[]
}

/** One library that turns Winsock codes into errno names. */
export interface TranslationLayer {
  id: string
  name: string
  runtime?: string | undefined
  /** What becomes of a code that the map does not hold: `keeps` its number, gets no portable name (`none`), or a name. */
  otherwise: string
  /** The same for Win32 codes, those below ten thousand. */
  otherwiseWin32?: string | undefined
  sources: Provenance[]
}

/** What the maps make of one Winsock code. */
export interface TranslationRow {
  winsock: string
  /** Layer → the name that it makes of the code. A layer without one follows its `otherwise`. */
  maps: Record<string, string>
}

export interface TranslationsEntry {
  layers: TranslationLayer[]
  rows: TranslationRow[]
}
