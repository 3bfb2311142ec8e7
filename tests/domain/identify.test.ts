// The recogniser when several things speak, or none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, first } from '../support/recognising.ts'

test('nothing is recognised in nothing', () => {
  for (const empty of ['', ' ', '\n', '\u200b', '\u0000']) assert.deepEqual(ask(empty), [])
})

test('of several causes the innermost comes first', () => {
  assert.equal(
    first('IOException: Connection timed out\nCaused by: ConnectException: Connection refused')
      ?.slug,
    'econnrefused',
  )
  assert.equal(
    first('Connection refused\n\nDuring handling of the above exception: Connection timed out')
      ?.slug,
    'econnrefused',
  )
  assert.equal(
    first('::1: Network is unreachable (101); 127.0.0.1: Connection refused (111)')?.slug,
    'econnrefused',
  )
})

test('a name beats a port, a text beats a number in passing', () => {
  assert.equal(first('port 10054: connect ECONNREFUSED 10.0.0.1:10060')?.slug, 'econnrefused')
  assert.equal(first('order 10054: Network is unreachable')?.slug, 'enetunreach')
})
