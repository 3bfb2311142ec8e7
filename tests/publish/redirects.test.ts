// Redirects for hosts that can do them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redirects } from '../../src/publish/redirects.ts'

test('a name in capitals is led to its short link, with and without a slash', () => {
  assert.equal(
    redirects(['ECONNREFUSED', 'lower']),
    '/ECONNREFUSED /econnrefused/ 301\n/ECONNREFUSED/ /econnrefused/ 301\n',
  )
})

test('the file has no more lines than every host reads, and whole pairs', () => {
  const many = Array.from({ length: 1001 }, (_, i) => `E${i}`)
  const lines = redirects(many).trimEnd().split('\n')
  assert.equal(lines.length, 2000)
  assert.equal(lines.at(-1), '/E999/ /e999/ 301')
})
