// How a browser's address bar searches the site (OpenSearch 1.1).
import type { APIRoute } from 'astro'
import { address } from '../../data/address.ts'
import { inEveryLanguage } from '../../data/locales.ts'
import { HTML_LANG, type Language } from '../../domain/languages.ts'
import { localized, openSearchPath, paths } from '../../domain/permalinks.ts'
import { element, xmlDocument } from '../../domain/xml.ts'
import { strings } from '../../i18n/translate.ts'

export function getStaticPaths() {
  return inEveryLanguage([{ params: {}, props: {} }])
}

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { openSearch, search } = strings(language)
  const at = (path: string) => address(localized(path, language))
  const url = (type: string, template: string, rel: Record<string, string> = {}) =>
    element('Url', { type, template, ...rel })
  const description = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    [
      // At most 16 characters, as the specification wants it.
      element('ShortName', {}, openSearch),
      element('Description', {}, search.label),
      element('Language', {}, HTML_LANG[language]),
      element('InputEncoding', {}, 'UTF-8'),
      element(
        'Image',
        { width: '16', height: '16', type: 'image/svg+xml' },
        address('/favicon.svg'),
      ),
      url('text/html', `${at(paths.search())}?q={searchTerms}`),
      url('application/opensearchdescription+xml', at(openSearchPath()), { rel: 'self' }),
    ],
  )
  return new Response(xmlDocument(description), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
