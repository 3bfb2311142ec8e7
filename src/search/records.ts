// What full-text search knows of an error: one record with the words of all three languages.
import { plainText } from '../domain/article.ts'
import type { AtlasError, Catalogue } from '../domain/catalogue.ts'
import { identifiersOf } from '../domain/order.ts'
import { LANGUAGES } from '../domain/languages.ts'
import { hasHresult, hex, hresult } from '../domain/numbers.ts'
import { paths } from '../domain/permalinks.ts'
import { wordsOf } from '../domain/words.ts'

/** One document for Pagefind: an address and HTML whose attributes weigh its parts. */
export interface SearchRecord {
  url: string
  content: string
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function weighted(weight: number, texts: Iterable<string>): string {
  const words = [...new Set([...texts].flatMap(wordsOf))].join(' ')
  return `<p data-pagefind-weight="${weight}">${escape(words)}</p>`
}

function numbersOf(error: AtlasError): string[] {
  return error.values.flatMap(({ value, vocabulary }) => [
    String(value),
    hex(value),
    ...(hasHresult(vocabulary) ? [hex(hresult(value))] : []),
  ])
}

/**
 * Takes the catalogue; returns a record per error. Weights as measured (README, "Search"): what systems
 * print 6, names and numbers 4, titles 4, our prose 0.5.
 */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  return catalogue.errors.map((error) => {
    const texts = catalogue.texts.all(identifiersOf(error))
    const printed = texts.flatMap((text) => [
      text.text ?? '',
      ...text.variants.map((variant) => variant.text),
      ...text.aliases,
    ])
    const articles = LANGUAGES.map((language) => error.articles[language])
    const body = [
      weighted(6, printed),
      weighted(4, [...identifiersOf(error), ...numbersOf(error)]),
      weighted(
        4,
        articles.map((article) => article.title),
      ),
      weighted(
        0.5,
        articles.flatMap((article) => [article.summary, plainText(article.body)]),
      ),
    ].join('')
    return {
      url: paths.error(error.slug),
      content: `<!doctype html><html lang="en"><head><title>${error.slug}</title></head><body>${body}</body></html>`,
    }
  })
}
