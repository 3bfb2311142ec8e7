// The index of an error in the lookup, as letters: it comes back as it went, however many errors there are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLetters } from '../../src/domain/identify/pack-part.ts'
import { fromLetters } from '../../src/domain/identify/unfold.ts'

test('every index comes back, beyond two letters too', () => {
  for (let index = 0; index < 27 * 676; index++) assert.equal(fromLetters(inLetters(index)), index)
  assert.deepEqual([0, 675, 676, 2000].map(inLetters), ['aa', 'zz', 'Aaa', 'Byy'])
})

test('more errors than there is room for are refused', () => {
  assert.throws(() => inLetters(27 * 676), /room for 18252 errors/)
})
