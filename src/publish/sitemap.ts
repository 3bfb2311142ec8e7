// Sitemaps, made from the built pages themselves: whatever says that it may be indexed is in them.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_LANGUAGE, HTML_LANG, LANGUAGES, type Language } from '../domain/languages.ts'
import { localized, SITEMAP, sitemapPath } from '../domain/permalinks.ts'
import { element, xmlDocument } from '../domain/xml.ts'
import type { BuiltPage } from './built.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

interface Indexed {
  /** Path without base and language. */
  path: string
  language: Language
}

function split(path: string): Indexed {
  const language = LANGUAGES.find((of) => of !== DEFAULT_LANGUAGE && path.startsWith(`/${of}/`))
  return language === undefined
    ? { path, language: DEFAULT_LANGUAGE }
    : { path: path.slice(language.length + 1), language }
}

/** One language's pages, each with the same page in the other languages. */
function urlSet(pages: readonly Indexed[], language: Language, origin: string): string {
  const alternate = (path: string, hreflang: string, of: Language) =>
    element('xhtml:link', {
      rel: 'alternate',
      hreflang,
      href: origin + localized(path, of),
    })
  const urls = pages.map(({ path }) =>
    element('url', {}, [
      element('loc', {}, origin + localized(path, language)),
      ...LANGUAGES.map((of) => alternate(path, HTML_LANG[of], of)),
      alternate(path, 'x-default', DEFAULT_LANGUAGE),
    ]),
  )
  const names = { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return xmlDocument(element('urlset', names, urls))
}

function sitemapIndex(origin: string): string {
  const maps = LANGUAGES.map((of) =>
    element('sitemap', {}, [element('loc', {}, origin + sitemapPath(of))]),
  )
  return xmlDocument(element('sitemapindex', { xmlns: NAMESPACE }, maps))
}

/** Takes the folder of the built site, its pages and what stands before paths; writes `/sitemap.xml` and one for each language. */
export async function writeSitemaps(
  dist: string,
  built: readonly BuiltPage[],
  origin: string,
): Promise<number> {
  const pages = built
    .filter(({ path, canonical, indexed }) => indexed && path === canonical)
    .map(({ path }) => split(path))
  for (const of of LANGUAGES) {
    const own = pages.filter(({ language }) => language === of)
    await writeFile(join(dist, sitemapPath(of)), urlSet(own, of, origin))
  }
  await writeFile(join(dist, SITEMAP), sitemapIndex(origin))
  return pages.length
}
