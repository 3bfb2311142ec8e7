// The three languages of the site, and what HTML and URLs call them.

export const LANGUAGES = ['en', 'zh', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text or an address, in each of them. */
export type Localized = Record<Language, string>

/** The language without a URL prefix; also `x-default`. */
export const DEFAULT_LANGUAGE: Language = 'en'

/** BCP 47 tags for `<html lang>` and `hreflang`. */
export const HTML_LANG: Record<Language, string> = { en: 'en', zh: 'zh-Hans', ru: 'ru' }

/** Open Graph wants a territory with each language. */
export const OPEN_GRAPH_LOCALE: Record<Language, string> = { en: 'en_US', zh: 'zh_CN', ru: 'ru_RU' }

/** Each language's name in itself, for the language switch. */
export const NATIVE_NAME: Record<Language, string> = { en: 'English', zh: '中文', ru: 'Русский' }

/** Languages that systems print texts in; `zh-Hant` is matched and shown, never written by us. */
export const TEXT_LANGUAGES = ['en', 'zh', 'zh-Hant', 'ru'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

/** BCP 47 tags for the `lang` attribute of a system text. */
export const TEXT_LANG: Record<TextLanguage, string> = {
  en: 'en',
  zh: 'zh-Hans',
  'zh-Hant': 'zh-Hant',
  ru: 'ru',
}

/** Takes any string; returns whether it names one of the site's languages. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text)
}

/** Takes a function; returns what it makes for each of the site's languages. */
export function inEachLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((of) => [of, make(of)])) as Record<Language, T>
}
