// The three versions of a page: what `getStaticPaths` needs for `[...locale]`.
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../domain/languages.ts'

/** Takes nothing; returns each language with its `locale` parameter (undefined for English, which has no prefix). */
export function locales(): { language: Language; locale: string | undefined }[] {
  return LANGUAGES.map((language) => ({
    language,
    locale: language === DEFAULT_LANGUAGE ? undefined : language,
  }))
}

/** Takes pages' parameters and properties; returns the static paths for them in every language. */
export function inEveryLanguage<P extends Record<string, string | undefined>, T extends object>(
  pages: readonly { params: P; props: T }[],
) {
  return locales().flatMap(({ language, locale }) =>
    pages.map(({ params, props }) => ({
      params: { ...params, locale },
      props: { ...props, language },
    })),
  )
}
