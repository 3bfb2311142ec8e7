// How far two spellings may differ: the distance, as far as the bound.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceWithin } from '../../src/domain/identify/misprint.ts'
import { editDistance } from '../../src/domain/problem.ts'

test('the bounded distance is the distance, where it is within the bound', () => {
  for (const [a, b] of [
    ['refused', 'refused'],
    ['refused', 'refsued'],
    ['refused', 'refuse'],
    ['refused', 'reset'],
    ['', 'abc'],
  ] as const)
    for (const bound of [0, 1, 2, 3]) {
      const whole = editDistance(a, b)
      assert.equal(distanceWithin(a, b, bound), whole <= bound ? whole : undefined, `${a} ${b}`)
    }
})
