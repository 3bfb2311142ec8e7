// Errors under “See also”: the related ones that the article has not compared already.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { seeAlso } from '../../src/domain/see-also.ts'
import { errorIn, sample } from '../support/sample.ts'

/** Takes what the error is near to; returns the slugs that its page names under “See also”. */
function named(near: string[]): string[] {
  const catalogue = buildCatalogue(
    sample((content) => {
      errorIn(content, 'econnrefused').near = near
    }),
  )
  const error = catalogue.error.get('econnrefused')!
  return seeAlso(error, catalogue).map(({ slug }) => slug)
}

test('a related error is named', () => {
  assert.deepEqual(named([]), ['etimedout'])
})

test('a related error that the article compares is not named twice', () => {
  assert.deepEqual(named(['etimedout']), [])
})
