// Calls: errors by function, the reason from the article, the pieces of a sentence.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsOf, functionsIn, piecesOf, reasonFor, rowsOf } from '../../src/domain/calls.ts'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { sample } from '../support/sample.ts'

test('a function has the errors that name it', () => {
  const [call] = callsOf(buildCatalogue(sample()))
  assert.equal(call?.name, 'connect')
  assert.deepEqual(
    call?.failures.map(({ error }) => error.slug),
    ['econnrefused'],
  )
})

test('the reason is what the article says of the call, and nothing for another', () => {
  const body =
    '<Calls>\n\n<Call id="send">A.</Call>\n\n<Call id="recv">\n\nB.\n\n</Call>\n\n</Calls>'
  assert.equal(reasonFor(body, 'send'), 'A.')
  assert.equal(reasonFor(body, 'recv'), 'B.')
  assert.equal(reasonFor(body, 'sen'), '')
})

test('functions that share a reason share its words', () => {
  const body =
    '<Calls>\n\n<Call id="send">A.</Call>\n<Call id="recv recvfrom">B.</Call>\n\n</Calls>'
  assert.deepEqual(functionsIn('recv recvfrom'), ['recv', 'recvfrom'])
  assert.deepEqual(
    ['send', 'recv', 'recvfrom', 'from'].map((call) => reasonFor(body, call)),
    ['A.', 'B.', 'B.', ''],
  )
})

test('functions on the same platforms share a row, in whatever order the facts name them', () => {
  const facts = [
    { call: 'connect', platforms: ['windows', 'linux'], sources: [] },
    { call: 'ConnectEx', platforms: ['windows'], sources: [] },
    { call: 'send', platforms: ['linux', 'windows'], sources: [] },
  ]
  assert.deepEqual(
    rowsOf(facts, 'connect ConnectEx send').map((row) => row.map(({ call }) => call)),
    [['connect', 'send'], ['ConnectEx']],
  )
  assert.throws(() => rowsOf(facts, 'connect recv'), /no call recv/)
})

test('a sentence falls into text, code, bold and values', () => {
  assert.deepEqual(piecesOf('See `a<b` or **now**: <Value of="EPIPE" on="linux" />.'), [
    { kind: 'text', text: 'See ' },
    { kind: 'code', text: 'a<b' },
    { kind: 'text', text: ' or ' },
    { kind: 'bold', text: 'now' },
    { kind: 'text', text: ': ' },
    { kind: 'value', of: 'EPIPE', on: 'linux' },
    { kind: 'text', text: '.' },
  ])
  assert.deepEqual(piecesOf('<Value of="WSAECONNRESET" />'), [
    { kind: 'value', of: 'WSAECONNRESET', on: 'windows' },
  ])
})
