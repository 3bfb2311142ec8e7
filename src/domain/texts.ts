// System texts: which words a system prints for an identifier, inheritance applied.
import { TEXT_LANGUAGES, type TextLanguage } from './languages.ts'
import type { MessagesEntry, SystemText } from './types.ts'

/** One system's text for one identifier in one language. */
export interface PrintedText extends SystemText {
  system: string
  language: TextLanguage
  identifier: string
}

function detailed(raw: string | null | SystemText): SystemText {
  if (raw !== null && typeof raw === 'object') return raw
  return { text: raw, evidence: [], variants: [], aliases: [] }
}

/** The texts of all systems, by identifier. */
export class Texts {
  readonly #bySystem = new Map<string, Map<TextLanguage, Map<string, SystemText>>>()

  /** Takes the messages files; `inherits` names a system whose texts hold where a file has none of its own. */
  constructor(files: readonly MessagesEntry[]) {
    const own = new Map(files.map((file) => [`${file.system}/${file.language}`, file]))
    for (const file of files) {
      const texts = new Map<string, SystemText>()
      const base =
        file.inherits === undefined ? undefined : own.get(`${file.inherits}/${file.language}`)
      for (const [identifier, raw] of Object.entries({ ...base?.texts, ...file.texts }))
        texts.set(identifier, detailed(raw))
      const languages =
        this.#bySystem.get(file.system) ?? new Map<TextLanguage, Map<string, SystemText>>()
      languages.set(file.language, texts)
      this.#bySystem.set(file.system, languages)
    }
  }

  /** Takes a system, a language and an identifier; returns its text, or undefined when none is known. */
  find(system: string, language: TextLanguage, identifier: string): PrintedText | undefined {
    const text = this.#bySystem.get(system)?.get(language)?.get(identifier)
    return text === undefined ? undefined : { ...text, system, language, identifier }
  }

  /** Takes identifiers; returns every text that any system prints for them, in any language. */
  all(identifiers: Iterable<string>): PrintedText[] {
    const wanted = [...identifiers]
    return [...this.#bySystem].flatMap(([system, languages]) =>
      [...languages].flatMap(([language, texts]) =>
        wanted.flatMap((identifier) => {
          const text = texts.get(identifier)
          return text === undefined ? [] : [{ ...text, system, language, identifier }]
        }),
      ),
    )
  }
}

/** Systems that print in several languages, the most quoted first; the others' texts stand beside their numbers. */
export const MULTILINGUAL: Readonly<Record<string, string>> = {
  windows: 'Windows',
  glibc: 'Linux (glibc)',
  musl: 'Linux (musl)',
}

/** Takes what systems print for an error; returns the texts of its section, in order: none where it has no section. */
export function shownTexts(texts: readonly PrintedText[]): PrintedText[] {
  return Object.keys(MULTILINGUAL).flatMap((system) =>
    TEXT_LANGUAGES.flatMap((of) =>
      texts.filter((text) => text.system === system && text.language === of && text.text !== null),
    ),
  )
}
