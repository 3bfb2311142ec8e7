// The lookup in two parts: what the first part answers for good, the whole would answer too; and it stays small.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { identifiersOf } from '../../src/domain/order.ts'
import { mayChange } from '../../src/domain/identify/final.ts'
import { createRecogniser, identify } from '../../src/domain/identify/identify.ts'
import type { LookupData } from '../../src/domain/identify/lookup.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { siteLookup } from '../../src/publish/lookup.ts'
import { contentOfSize } from '../bench/scale-content.ts'
import { learnFrom } from '../bench/scale-texts.ts'
import { readContent } from '../support/content.ts'
import { QUERY_FILES, readQueries } from '../support/queries.ts'
import { realRecogniser } from '../support/recogniser.ts'

const { catalogue, data, recogniser: whole } = await realRecogniser()
const first = createRecogniser(data.first.part)
const met = data.first.errors
const rest = data.rest.errors

/** Takes a text; returns the slugs that the first part states as facts, or undefined when the rest is to be asked. */
function answeredAlone(text: string): string[] | undefined {
  const identified = identify(text, first)
  if (mayChange(identified, first.lookup)) return undefined
  return identified.recognitions.filter(({ sure }) => sure).map(({ slug }) => slug)
}

const factsOf = (text: string) =>
  identify(text, whole)
    .recognitions.filter(({ sure }) => sure)
    .map(({ slug }) => slug)

test('every error is in one of the parts, those met most in the first', () => {
  assert.equal(met.length + rest.length, catalogue.errors.length)
  assert.deepEqual(
    [...met, ...rest].map(({ slug }) => slug),
    whole.lookup.slugs,
  )
  assert.ok(rest.length > 0)
  assert.deepEqual([...new Set(rest.map(({ frequency }) => frequency))], ['historical'])
})

test('real questions: what the first part answers for good is what the whole answers', async () => {
  for (const name of QUERY_FILES) {
    const queries = await readQueries(name)
    const alone = queries.filter(({ query }) => answeredAlone(query) !== undefined)
    for (const { id, query } of alone) assert.deepEqual(answeredAlone(query), factsOf(query), id)
    if (name === 'negatives') assert.equal(alone.length, 0)
    else assert.ok(alone.length / queries.length > 0.75, `${name}: ${alone.length} answered alone`)
  }
})

test('names and numbers: answered alone only where the whole says the same', () => {
  for (const written of [...catalogue.owner.keys(), ...catalogue.meanings.keys()].map(String)) {
    const alone = answeredAlone(written)
    if (alone) assert.deepEqual(alone, factsOf(written), written)
  }
})

test('texts of systems: of a hundred answered alone, at most one would be answered otherwise', () => {
  const texts = catalogue.texts.all(catalogue.owner.keys()).flatMap(({ text }) => text ?? [])
  const alone = texts.filter((text) => answeredAlone(text) !== undefined)
  const other = alone.filter((text) => answeredAlone(text)?.[0] !== factsOf(text)[0])
  assert.ok(other.length <= alone.length / 100, other.join('\n'))
})

test('an error of the rest is never taken for another one, and found when all is known', () => {
  for (const error of rest)
    for (const name of identifiersOf(error)) {
      assert.equal(answeredAlone(name), undefined, name)
      assert.equal(factsOf(name)[0], error.slug, name)
    }
})

test('a number that means something in the rest too asks the rest, unless words say which is meant', () => {
  const [shared = 0] =
    data.first.part.elsewhere?.filter((value) => factsOf(`errno ${value}`).length > 1) ?? []
  assert.notEqual(shared, 0)
  assert.equal(answeredAlone(`errno ${shared}`), undefined)
  assert.deepEqual(answeredAlone('errno 111: Connection refused'), ['econnrefused'])
})

test('with all of the lookup nothing may change any more', () => {
  for (const text of ['errno 111', 'no error in here', 'ENOSUCHNAME'])
    assert.equal(mayChange(identify(text, whole), whole.lookup), false)
})

const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
const served = (value: unknown) => brotliCompressSync(JSON.stringify(value), { params }).length

/** Takes a lookup; returns what is fetched on focus, by language, in quick brotli. */
function onFocus({ first: { part, errors } }: LookupData): Record<string, number> {
  const lookup = served(part)
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      lookup + served(errors.map((error) => error.articles[language].title)),
    ]),
  )
}

test('what is fetched on focus weighs at most 30,000 bytes, in quick brotli and in gzip', () => {
  for (const [language, bytes] of Object.entries(onFocus(data)))
    assert.ok(bytes <= 30_000, `${language}: ${bytes} bytes`)
  // Some hosts only know gzip.
  const zipped = gzipSync(JSON.stringify(data.first.part), { level: 9 }).length
  assert.ok(zipped <= 30_000, `gzip: ${zipped} bytes`)
})

test('it weighs no more when there are two thousand errors', async () => {
  const content = await readContent()
  learnFrom(content)
  const grown = siteLookup(buildCatalogue(contentOfSize(content, 2000)))
  assert.equal(grown.first.errors.length + grown.rest.errors.length, 2000)
  for (const [language, bytes] of Object.entries(onFocus(grown)))
    assert.ok(bytes <= 30_000, `${language}: ${bytes} bytes`)
})
