// What goes over the network: told in words, and laid out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marksOf } from '../../src/domain/punctuation.ts'
import type { WireStep } from '../../src/domain/types.ts'
import { layOutWire, tellWire } from '../../src/domain/wire.ts'

const words = {
  local: 'here',
  peer: 'there',
  router: 'router',
  lost: 'lost',
  fails: 'fails',
  silence: (seconds: number) => `silence ${seconds}`,
  andSoOn: 'and so on',
}

const unanswered: WireStep[] = [
  { from: 'local', packet: 'SYN', lost: true },
  { wait: 1 },
  { again: true },
  { error: 'local' },
]
const routed: WireStep[] = [
  { from: 'local', packet: 'SYN' },
  { from: 'router', packet: 'ICMP' },
  { error: 'peer' },
]

test('every step is told, in order', () => {
  assert.deepEqual(tellWire(unanswered, words, marksOf('en')), [
    'here → SYN (lost)',
    'silence 1',
    'and so on',
    'here: fails',
  ])
  const [first, , , last] = tellWire(unanswered, words, marksOf('zh'))
  assert.deepEqual([first, last], ['here → SYN（lost）', 'here：fails'])
})

test('a router has a lane only where it speaks, and what it answers ends there', () => {
  assert.deepEqual(
    layOutWire(unanswered).lanes.map(({ side }) => side),
    ['local', 'peer'],
  )
  const { lanes, rows } = layOutWire(routed)
  const at = Object.fromEntries(lanes.map(({ side, x }) => [side, x]))
  assert.deepEqual(Object.keys(at), ['local', 'router', 'peer'])
  const packets = rows.flatMap((row) => (row.kind === 'packet' ? [[row.from, row.to]] : []))
  assert.deepEqual(packets, [
    [at['local'], at['router']],
    [at['router'], at['local']],
  ])
})

test('the longest answer of a router fits between its lane and this side', () => {
  const [local, router] = layOutWire(routed).lanes.map(({ x }) => x)
  // The packet names are set in 12 px, and a character of a monospace font is about 0.6 of that wide.
  const wide = 'ICMP network unreachable'.length * 12 * 0.6
  assert.ok((router ?? 0) - (local ?? 0) > wide)
})

test('a lost packet ends half-way; rows keep their order from top to bottom', () => {
  const { rows, height, lanes } = layOutWire(unanswered)
  const [first] = rows
  const [local = 0, peer = 0] = lanes.map(({ x }) => x)
  assert.ok(first?.kind === 'packet' && first.lost)
  assert.equal(first.to, (local + peer) / 2)
  const ys = rows.map(({ y }) => y)
  assert.deepEqual(
    ys,
    ys.toSorted((a, b) => a - b),
  )
  assert.ok(height > (ys.at(-1) ?? 0))
})
