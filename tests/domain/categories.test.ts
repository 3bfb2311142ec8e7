// Errors by category and frequency.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { byFrequency, categoriesOf } from '../../src/domain/categories.ts'
import { CATEGORIES } from '../../src/domain/kinds.ts'
import type { Content } from '../../src/domain/types.ts'
import { readContent } from '../support/content.ts'
import { errorIn, sample } from '../support/sample.ts'

const build = (change?: (content: Content) => void) => buildCatalogue(sample(change))

test('categories stand in the order of their list, those without errors not at all', () => {
  const categories = categoriesOf(
    build((content) => {
      errorIn(content, 'econnrefused').category = 'file'
      errorIn(content, 'etimedout').category = 'address'
    }),
  )
  assert.deepEqual(
    categories.map(({ id, errors }) => [id, ...errors.map(({ slug }) => slug)]),
    [
      ['address', 'etimedout'],
      ['file', 'econnrefused'],
    ],
  )
})

test('the most met of a category come first, and are grouped by how often they are met', () => {
  const { errors } = build((content) => {
    errorIn(content, 'econnrefused').frequency = 'rare'
  })
  assert.deepEqual(
    categoriesOf({ errors }).map((category) => category.errors.map(({ slug }) => slug)),
    [['etimedout', 'econnrefused']],
  )
  assert.deepEqual(
    byFrequency(errors).map(([frequency, group]) => [frequency, ...group.map(({ slug }) => slug)]),
    [
      ['common', 'etimedout'],
      ['rare', 'econnrefused'],
    ],
  )
})

test('every error of the atlas stands in one category, and every category has errors', async () => {
  const { errors } = buildCatalogue(await readContent())
  const categories = categoriesOf({ errors })
  assert.deepEqual(
    categories.map(({ id }) => id),
    CATEGORIES,
  )
  const listed = categories.flatMap((category) => category.errors.map(({ slug }) => slug))
  assert.deepEqual(
    listed.toSorted(),
    errors.map(({ slug }) => slug),
  )
})
