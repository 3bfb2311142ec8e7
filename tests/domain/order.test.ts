// The order of errors in lists to scan.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FREQUENCIES } from '../../src/domain/kinds.ts'
import { mostMetFirst } from '../../src/domain/order.ts'

test('the most met come first, equals keep their order, and the list that came in stays as it is', () => {
  const errors = [
    { slug: 'd', frequency: 'historical' },
    { slug: 'b', frequency: 'occasional' },
    { slug: 'z', frequency: 'common' },
    { slug: 'c', frequency: 'rare' },
    { slug: 'a', frequency: 'common' },
  ] as const
  const before = errors.map(({ slug }) => slug)
  assert.deepEqual(
    mostMetFirst(errors).map(({ slug }) => slug),
    ['z', 'a', 'b', 'c', 'd'],
  )
  assert.deepEqual(
    errors.map(({ slug }) => slug),
    before,
  )
})

test('every frequency has its place', () => {
  const errors = FREQUENCIES.toReversed().map((frequency) => ({ frequency }))
  assert.deepEqual(
    mostMetFirst(errors).map(({ frequency }) => frequency),
    FREQUENCIES,
  )
})
