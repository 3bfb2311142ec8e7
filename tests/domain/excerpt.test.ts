// How documents are shown on the page about the API.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerpt } from '../../src/domain/api/excerpt.ts'

test('what is short stands on one line', () => {
  assert.equal(excerpt({ value: 1, names: ['a', 'b'] }, 2), '{ "value": 1, "names": [ "a", "b" ] }')
})

test('long lists end with dots', () => {
  assert.equal(excerpt([1, 2, 3], 2), '[ 1, 2, … ]')
})

test('what is long is broken, and is still JSON', () => {
  const document = {
    text: 'x'.repeat(80),
    more: { deep: ['y'.repeat(50), 'z'.repeat(50)], n: null },
  }
  const shown = excerpt(document, 5)
  assert.ok(shown.split('\n').length > 5)
  assert.deepEqual(JSON.parse(shown), document)
})
