// Long lists in parts: nothing lost, nothing twice, every part knows its place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parts, placesOf } from '../../src/domain/parts.ts'

test('the last part holds what is left', () => {
  assert.deepEqual(parts(['a', 'b', 'c', 'd', 'e'], 2), [
    { number: 1, first: 1, last: 2, items: ['a', 'b'] },
    { number: 2, first: 3, last: 4, items: ['c', 'd'] },
    { number: 3, first: 5, last: 5, items: ['e'] },
  ])
})

test('what fits exactly has no empty part behind it', () => {
  assert.deepEqual(
    parts([1, 2, 3, 4], 2).map(({ items }) => items),
    [
      [1, 2],
      [3, 4],
    ],
  )
})

test('an empty list is one empty part: its page is there', () => {
  assert.deepEqual(parts([], 250), [{ number: 1, first: 0, last: 0, items: [] }])
})

test('together the parts are the list, and each says where it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      (list, size) => {
        const all = parts(list, size)
        assert.deepEqual(
          all.flatMap(({ items }) => items),
          list,
        )
        for (const { number, first, last, items } of all) {
          assert.equal(all[number - 1]?.items, items)
          assert.deepEqual(list.slice(first - 1, last), items)
          assert.ok(items.length === size || number === all.length)
        }
      },
    ),
  )
})

test('a part of nothing is refused', () => {
  for (const size of [0, -1, 1.5, Number.NaN])
    assert.throws(() => parts([1], size), /holds 1 item or more, not/)
})

test('a part tells its places, one alone as one', () => {
  assert.deepEqual(parts(['a', 'b', 'c'], 2).map(placesOf), ['1–2', '3'])
})
