// Problems: the distance between names, the nearest one, and what the build prints.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ContentError, editDistance, formatProblems, nearest } from '../../src/domain/problem.ts'

const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', '_'), maxLength: 8 })

test('edits are counted: insert, delete, replace, swap', () => {
  for (const [a, b, distance] of [
    ['', '', 0],
    ['', 'ABC', 3],
    ['ECONNREFUSED', 'ECONNREFUSED', 0],
    ['ECONNREFUSD', 'ECONNREFUSED', 1],
    ['ECONNREFUSEDD', 'ECONNREFUSED', 1],
    ['ECONNREFUZED', 'ECONNREFUSED', 1],
    ['ECONNREFSUED', 'ECONNREFUSED', 1],
    ['KITTEN', 'SITTING', 3],
    ['AB', 'BA', 1],
    ['CA', 'ABC', 3],
  ] as const)
    assert.equal(editDistance(a, b), distance, `${a} ${b}`)
})

test('it is zero for equal words only, the same both ways, and bounded by the lengths', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      assert.equal(distance === 0, a === b)
      assert.equal(editDistance(b, a), distance)
      assert.ok(distance >= Math.abs(a.length - b.length))
      assert.ok(distance <= Math.max(a.length, b.length))
    }),
  )
})

test('one more letter at both ends changes nothing, at one end at most one edit', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      assert.equal(editDistance(`${a}X`, `${b}X`), distance)
      assert.equal(editDistance(`X${a}`, `X${b}`), distance)
      assert.ok(Math.abs(editDistance(`${a}X`, b) - distance) <= 1)
    }),
  )
})

test('a detour is no shortcut, as long as no swapped letters are edited again', () => {
  const sorted = word.map((text) => [...new Set(text)].sort().join(''))
  fc.assert(
    fc.property(sorted, sorted, sorted, (a, b, c) => {
      assert.ok(editDistance(a, c) <= editDistance(a, b) + editDistance(b, c))
    }),
  )
})

test('the nearest name, whatever the case, the first one of several', () => {
  assert.equal(nearest('econnrefusd', ['ETIMEDOUT', 'ECONNREFUSED']), 'ECONNREFUSED')
  assert.equal(nearest('ECONNRESET', ['ECONNREFUSED', 'ECONNRESET']), 'ECONNRESET')
  assert.equal(nearest('EAX', ['EAY', 'EAZ']), 'EAY')
})

test('what is not near is no suggestion', () => {
  assert.equal(nearest('ECONNREFUSED', ['ENOENT', 'EPIPE']), undefined)
  assert.equal(nearest('ECONNREFUSED', []), undefined)
  // A third of the letters may differ, one in very short names.
  assert.equal(nearest('ABCDEF', ['ABCDXY']), 'ABCDXY')
  assert.equal(nearest('ABCDEF', ['ABCXYZ']), undefined)
  assert.equal(nearest('AB', ['AX']), 'AX')
  assert.equal(nearest('AB', ['XY']), undefined)
})

test('a known name is its own nearest', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (names) => {
      assert.equal(nearest(names.at(-1) ?? '', names), names.at(-1))
    }),
  )
})

const PROBLEM = { file: 'content/a.yaml', place: 'near', wrong: 'It is wrong.', mend: 'Mend it.' }

test('the build prints every problem with file, place, fault, suggestion and cure', () => {
  assert.equal(
    formatProblems([PROBLEM, { ...PROBLEM, place: 'related', nearest: 'eperm' }]),
    `2 problems in the content:

content/a.yaml › near
    It is wrong.
    Mend it.

content/a.yaml › related
    It is wrong.
    Did you mean eperm?
    Mend it.
`,
  )
  assert.match(formatProblems([PROBLEM]), /^1 problem in the content:\n/)
})

test('the error that stops the build carries them', () => {
  const error = new ContentError([PROBLEM])
  assert.ok(error instanceof Error)
  assert.equal(error.name, 'ContentError')
  assert.equal(error.message, formatProblems([PROBLEM]))
  assert.deepEqual(error.problems, [PROBLEM])
  assert.equal(error.stack, '')
})
