// The words of the interface, by language.
import type { Language } from '../domain/languages.ts'
import { en, type Strings } from './en.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

export type { Strings }

const STRINGS: Record<Language, Strings> = { en, zh, ru }

/** Takes a language; returns every word of the interface in it. */
export function strings(language: Language): Strings {
  return STRINGS[language]
}
