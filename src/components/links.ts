// Links inside the site, as a page in a language writes them.
import type { Language } from '../domain/languages.ts'
import { localized, withBase } from '../domain/permalinks.ts'

/** Takes a language; returns what makes an address of a path such as `/error/econnrefused/`: in that language, below the site's base. */
export function linksIn(language: Language): (path: string) => string {
  return (path) => withBase(import.meta.env.BASE_URL, localized(path, language))
}
