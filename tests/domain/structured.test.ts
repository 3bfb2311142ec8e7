// What search engines are told about an error's page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { errorStructuredData, jsonForScript } from '../../src/domain/structured.ts'
import { strings } from '../../src/i18n/translate.ts'
import { sample } from '../support/sample.ts'

const address = (path: string) => `https://atlas.example${path}`
const catalogue = buildCatalogue(sample())

function graph(slug: string): Record<string, unknown>[] {
  const error = catalogue.error.get(slug)!
  const data = errorStructuredData(error, catalogue, 'ru', strings('ru'), address)
  return (data as { '@graph': Record<string, unknown>[] })['@graph']
}

test('an article about a term, and where it stands', () => {
  const [article, term, trail] = graph('econnrefused')
  assert.equal(article?.['@type'], 'TechArticle')
  assert.equal(article?.['url'], 'https://atlas.example/ru/error/econnrefused/')
  assert.equal(article?.['image'], 'https://atlas.example/og/ru/econnrefused.png')
  assert.deepEqual(article?.['about'], { '@id': term?.['@id'] })
  assert.deepEqual(term?.['termCode'], ['10061', '111'])
  assert.deepEqual(term?.['alternateName'], ['WSAECONNREFUSED'])
  assert.deepEqual(
    (trail?.['itemListElement'] as { item: string }[]).map(({ item }) => item),
    [
      'https://atlas.example/ru/',
      'https://atlas.example/ru/category/connection/',
      'https://atlas.example/ru/error/econnrefused/',
    ],
  )
})

test('a page that changed has the day of its own change', () => {
  assert.equal(graph('etimedout')[0]?.['dateModified'], '2026-12-01')
  assert.equal(graph('econnrefused')[0]?.['dateModified'], '2026-11-21')
})

test('no text can end the script element', () => {
  assert.equal(jsonForScript({ a: '</script>' }), '{"a":"\\u003c/script>"}')
})
