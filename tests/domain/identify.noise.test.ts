// What is taken from a text before anything is recognised in it: its middle, when it is long; what only looks like a number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bounded, LIMIT, withoutNoise } from '../../src/domain/identify/noise.ts'

test('a long text is cut in the middle and says so', () => {
  const { text, cut } = bounded(`begin${'x'.repeat(2 * LIMIT)}end`)
  assert.equal(cut, true)
  assert.ok(text.startsWith('begin') && text.endsWith('end') && text.length <= LIMIT + 1)
  assert.equal(bounded('short').cut, false)
})

test('noise is blanked without moving anything', () => {
  for (const text of ['at 10:11:12 port 80 failed', '[::1]:443 v1.2.3', '端口 80 失败']) {
    assert.equal(withoutNoise(text).length, text.length)
    assert.doesNotMatch(withoutNoise(text), /\d/)
  }
})
