// The recogniser on any text at all: it never throws, and what it says lies within bounds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { lookupExtras } from '../../src/domain/identify/extras.ts'
import { createRecogniser, identify } from '../../src/domain/identify/identify.ts'
import { lookupData } from '../../src/domain/identify/lookup.ts'
import { LIMIT } from '../../src/domain/identify/noise.ts'
import { sample } from '../support/sample.ts'

const catalogue = buildCatalogue(sample())
const recogniser = createRecogniser(lookupData(catalogue, lookupExtras(catalogue)))
const first = (text: string) => identify(text, recogniser).recognitions[0]?.slug

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
    'Подключение не установлено.',
    '连接被拒绝',
    'os error ',
    'errno=',
    '127.0.0.1:8080',
    '[::1]:80',
    '2025-01-02T03:04:05Z',
    'http://site.example/',
    '\n    at connect (net.js:1:2)',
    '\u200b',
    '\ud800',
  ),
  fc.string({ unit: 'binary' }),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))

test('any string is a valid question', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), text), (pasted) => {
      const { recognitions, cut } = identify(pasted, recogniser)
      assert.equal(cut, false)
      assert.ok(recognitions.length <= 10)
      assert.equal(new Set(recognitions.map(({ slug }) => slug)).size, recognitions.length)
      recognitions.forEach(({ slug, score, reasons }, i) => {
        assert.ok(catalogue.error.has(slug))
        assert.ok(Number.isFinite(score) && score <= (recognitions[i - 1]?.score ?? Infinity))
        assert.ok(reasons.length > 0)
      })
    }),
    { numRuns: 500 },
  )
})

test('spans lie within the text that was pasted', () => {
  fc.assert(
    fc.property(text, (pasted) => {
      const normal = pasted.normalize('NFKC')
      for (const { spans } of identify(pasted, recogniser).recognitions)
        for (const [start, end] of spans)
          assert.ok(0 <= start && start < end && end <= normal.length, JSON.stringify([start, end]))
    }),
    { numRuns: 300 },
  )
})

test('a text without end is answered at once, from its two ends', () => {
  const filler = 'x1 '.repeat(LIMIT)
  const started = performance.now()
  const { recognitions, cut } = identify(`${filler} ECONNREFUSED`, recogniser)
  assert.equal(cut, true)
  assert.equal(recognitions[0]?.slug, 'econnrefused')
  assert.ok(performance.now() - started < 2000)
})

test('texts that are hard on regular expressions are answered at once', () => {
  for (const unit of ['a', 'a.', 'a:', '0:', '::', '1.', '9', '[', '-1 ', 'A_', '"\'', ' ', '\n'])
    for (const ending of ['', '!', '\u0000']) {
      const started = performance.now()
      identify(unit.repeat(LIMIT) + ending, recogniser)
      const took = performance.now() - started
      assert.ok(took < 1000, `${JSON.stringify(unit)} took ${took} ms`)
    }
})

test('nothing is recognised in nothing', () => {
  for (const empty of ['', ' ', '\n', '\u200b'])
    assert.deepEqual(identify(empty, recogniser), { recognitions: [], cut: false })
})

test('each form of an error is recognised', () => {
  for (const form of [
    'ECONNREFUSED',
    'econnrefused',
    'WSAECONNREFUSED',
    '10061',
    '0x274D',
    '0x8007274d',
    '-2147014835',
    '111',
    '-111',
    'connect: Connection refused',
    'Подключение не установлено.',
  ])
    assert.equal(first(form), 'econnrefused', form)
})
