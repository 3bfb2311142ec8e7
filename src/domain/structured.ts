// What search engines are told in their own words: schema.org in JSON-LD.
import type { Address } from './api/addresses.ts'
import type { AtlasError, Catalogue } from './catalogue.ts'
import { firstPublished, pageChanged } from './changes.ts'
import type { Category } from './kinds.ts'
import { HTML_LANG, type Language } from './languages.ts'
import { identifiersOf } from './order.ts'
import { cardPath, localized, paths } from './permalinks.ts'
import { pageTitle, usualValues } from './titles.ts'

/** The words of the interface that the description needs. */
export interface SiteWords {
  siteName: string
  category: Record<Category, string>
}

/**
 * Takes an error, the catalogue, a language, words in it and how addresses are made; returns the description
 * of the error's page: an article about a defined term, and where it stands in the site. The causes are no
 * questions with answers, so there is no FAQPage.
 */
export function errorStructuredData(
  error: AtlasError,
  { changes }: Catalogue,
  language: Language,
  { siteName, category }: SiteWords,
  address: Address,
): object {
  const at = (path: string) => address(localized(path, language))
  const url = at(paths.error(error.slug))
  const { title, summary } = error.articles[language]
  const site = { '@type': 'Organization', name: siteName, url: at(paths.home()) }
  const term = {
    '@type': 'DefinedTerm',
    '@id': `${url}#term`,
    name: error.name,
    alternateName: identifiersOf(error).slice(1),
    termCode: usualValues(error).map(({ value }) => String(value)),
    description: summary,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: siteName, url: at(paths.compare()) },
  }
  const article = {
    '@type': 'TechArticle',
    headline: pageTitle(error, language),
    description: summary,
    inLanguage: HTML_LANG[language],
    url,
    image: address(cardPath(error.slug, language)),
    datePublished: firstPublished(changes),
    dateModified: pageChanged(changes, error.slug),
    author: site,
    publisher: site,
    about: { '@id': term['@id'] },
  }
  const crumbs = [
    { name: siteName, item: at(paths.home()) },
    { name: category[error.category], item: at(paths.category(error.category)) },
    { name: title, item: url },
  ]
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, i) => ({ '@type': 'ListItem', position: i + 1, ...crumb })),
  }
  return { '@context': 'https://schema.org', '@graph': [article, term, trail] }
}

/** Takes an object; returns it as JSON that may stand in a script element: no `<` can end that. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
