// The recogniser on any text at all: it never throws, and what it says lies within bounds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { identify } from '../../src/domain/identify/identify.ts'
import { LIMIT } from '../../src/domain/identify/noise.ts'
import { realRecogniser } from '../support/recogniser.ts'

const { catalogue, recogniser } = await realRecogniser()

/** Pieces that the recogniser looks for, and what surrounds them in logs. */
const piece = fc.oneof(
  fc.constantFrom(
    'ECONNREFUSED',
    'WSAETIMEDOUT',
    'econnrefusd',
    '10061',
    '-111',
    '0x8007274D',
    '-2147014835',
    'Connection refused',
    'Подключение не установлено, т.к. конечный компьютер отверг запрос',
    '由于目标计算机积极拒绝，无法连接。',
    '遠端主機已強制關閉一個現存的連線。',
    'os error ',
    'errno=',
    '127.0.0.1:8080',
    '[::1]:80',
    '2025-01-02T03:04:05Z',
    'http://site.example/',
    '\n    at connect (net.js:1:2)',
    '<img src=x onerror=alert(1)>',
    'ﷺ',
    '\u200b',
    '\u202e',
    '\u0000',
    '\ud800',
    '\udfff',
  ),
  fc.string({ unit: 'binary' }),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))

test('any string is a valid question', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), text), (pasted) => {
      const { recognitions, cut } = identify(pasted, recogniser)
      assert.equal(cut, false)
      assert.ok(recognitions.length <= 24)
      assert.equal(new Set(recognitions.map(({ slug }) => slug)).size, recognitions.length)
      recognitions.forEach(({ slug, score, sure, reasons }, i) => {
        assert.ok(catalogue.error.has(slug))
        const before = recognitions[i - 1]
        assert.ok(before === undefined || before.sure >= sure)
        const most = before?.sure === sure ? before.score : Infinity
        assert.ok(Number.isFinite(score) && score <= most)
        assert.ok(reasons.length > 0)
      })
    }),
    { numRuns: 500 },
  )
})

test('spans lie within the text that was looked at', () => {
  fc.assert(
    fc.property(text, (pasted) => {
      const { recognitions, text: looked } = identify(pasted, recogniser)
      for (const { spans } of recognitions)
        for (const [start, end] of spans)
          assert.ok(0 <= start && start < end && end <= looked.length, JSON.stringify([start, end]))
    }),
    { numRuns: 300 },
  )
})

test('the same question has the same answer', () => {
  fc.assert(
    fc.property(text, (pasted) =>
      assert.deepEqual(identify(pasted, recogniser), identify(pasted, recogniser)),
    ),
    { numRuns: 100 },
  )
})

test('a name is found whatever stands around it', () => {
  const noise = fc.string({ unit: 'grapheme', maxLength: 80 })
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      const { recognitions } = identify(`${before} WSAEPROVIDERFAILEDINIT ${after}`, recogniser)
      assert.ok(recognitions.some(({ slug }) => slug === 'wsaeproviderfailedinit'))
    }),
    { numRuns: 200 },
  )
})

test('a text without end is answered at once, from its two ends', () => {
  for (const [pasted, slug] of [
    [`${'x1 '.repeat(LIMIT)} ECONNREFUSED`, 'econnrefused'],
    [`ECONNREFUSED ${'x'.repeat(10_000_000)}`, 'econnrefused'],
    [`${'Привет '.repeat(1_000_000)} [WinError 10054]`, 'econnreset'],
  ] as const) {
    const started = processorTime()
    const { recognitions, cut } = identify(pasted, recogniser)
    const took = processorTime() - started
    assert.equal(cut, true)
    assert.equal(recognitions[0]?.slug, slug)
    assert.ok(took < 500, `${took} ms`)
  }
})

/** Of this thread, in ms: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

test('texts that are hard on regular expressions are answered at once', () => {
  const units =
    'a|a.|a:|0:|::|1.|9|[|-1 |A_|"\'| |\n|a/|\\|C:\\a|http://|x.js:1 |port |port(|v |1-|1 22 |EXXXXXX |WSAEFOO |error |error code |failed with a b |(10061)|10083 |status 404 |HTTP status |socket [|caused by |#1|10,|a-b.c:1|[::1]|2024-01-01T|connectoin refusde |连接|错误 |сокет |ﷺ|<b>|\ud800|\u202e'
  for (const unit of units.split('|'))
    for (const ending of ['', '!', '\u0000']) {
      const started = processorTime()
      identify(unit.repeat(Math.ceil(LIMIT / unit.length)).slice(0, LIMIT - 1) + ending, recogniser)
      const took = processorTime() - started
      assert.ok(took < 500, `${JSON.stringify(unit)} took ${took} ms`)
    }
})
