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

test('more than every host reads stops the build', () => {
  const many = Array.from({ length: 1001 }, (_, i) => `E${i}`)
  assert.throws(() => redirects(many), /_redirects has 2002 lines; Cloudflare Pages reads 2000/)
})
