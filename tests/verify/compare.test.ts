// What a package proves, and what counts as a difference.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTables } from '../../src/domain/headers.ts'
import type { HeaderEntry } from '../../src/domain/types.ts'
import { compareNumbers, compareTexts } from './compare.ts'
import { explanations } from './explained.ts'
import type { FoundText } from './extract/texts.ts'
import { disagreements } from './record.ts'

const HEADER: HeaderEntry = {
  id: 'test/errno',
  platform: 'test',
  file: 'errno.h',
  sources: [{ where: 'here', version: '1' }],
  disputed: {
    ENOTEMPTY: [{ value: 87, where: 'elsewhere' }],
    ETIME: [{ value: 'EIO', where: 'elsewhere' }],
  },
  values: {
    errno: {
      EIO: 5,
      EAGAIN: 11,
      EWOULDBLOCK: 'EAGAIN',
      ENOTEMPTY: 17,
      ETIME: 62,
      EBIG: 0xc0000236,
    },
  },
}

function table() {
  const [first] = buildTables([HEADER])
  if (first === undefined) throw new Error('no table')
  return first
}

function numbers(found: Record<string, number>, partOf = false, explained: string[] = []) {
  const { isExplained } = explanations(
    explained.length === 0 ? [] : [{ names: explained, because: 'known' }],
  )
  const source = { where: 'test/errno', package: 'p', partOf, isExplained }
  return compareNumbers(table(), { ...source, found: new Map(Object.entries(found)) })
}

test('equal numbers are proved, aliases by their number, signed or unsigned', () => {
  const result = numbers({ EIO: 5, EAGAIN: 11, EWOULDBLOCK: 11, EBIG: 0xc0000236 - 2 ** 32 })
  assert.deepEqual(result.proved, ['EIO', 'EAGAIN', 'EWOULDBLOCK', 'EBIG'])
  assert.deepEqual(result.differences, [])
})

test('another number is a difference', () => {
  assert.deepEqual(numbers({ EIO: 6 }).differences, ['EIO is 6 in p; we say 5'])
})

test('a number that the header lists as disputed is none', () => {
  const result = numbers({ ENOTEMPTY: 87, EIO: 5, ETIME: 5 })
  assert.deepEqual(result.disputed, ['ENOTEMPTY', 'ETIME'])
  assert.deepEqual(result.differences, [])
})

test('a name that we lack is a difference, unless the file holds much else', () => {
  const found = { ENEW: 200, SIGHUP: 1 }
  assert.deepEqual(numbers(found).differences, ['ENEW is 200 in p; we do not have it'])
  assert.deepEqual(numbers(found, true).differences, [])
})

test('a difference with a reason is none', () => {
  assert.deepEqual(numbers({ ENEW: 200, EPOLLIN: 1 }, false, ['ENEW', 'EPOLL*']).differences, [])
})

test('reasons hold where they say, and are told when they explain nothing', () => {
  const { isExplained, unused } = explanations([
    { where: ['a/errno'], package: 'p', names: ['EOF'], because: 'known' },
    { names: ['ELAST'], because: 'known' },
  ])
  assert.equal(isExplained('EOF', 'b/errno', 'p'), false)
  assert.equal(isExplained('EOF', 'a/errno', 'q'), false)
  assert.deepEqual(unused(), ['EOF (entry 1)', 'ELAST (entry 2)'])
  assert.equal(isExplained('EOF', 'a/errno', 'p'), true)
  assert.deepEqual(unused(), ['ELAST (entry 2)'])
})

const OURS: Record<string, string> = { EIO: 'I/O error', EAGAIN: 'Try again' }

function texts(...found: FoundText[]) {
  return compareTexts([table()], (name) => OURS[name], {
    where: 'test/en',
    package: 'p',
    found,
    recorded: (text) => text,
    isExplained: () => false,
  })
}

test('texts: by name or by number; an alias has the text of the name behind it', () => {
  assert.deepEqual(texts({ key: 'EIO', text: 'I/O error' }).proved, ['EIO'])
  assert.deepEqual(texts({ key: 11, text: 'Try again' }).proved, ['EAGAIN'])
  assert.deepEqual(texts({ key: 'EWOULDBLOCK', text: 'Try again' }).proved, ['EAGAIN'])
})

test('texts: an alias beside the name behind it says nothing', () => {
  const result = texts(
    { key: 'EAGAIN', text: 'Try again' },
    { key: 'EWOULDBLOCK', text: 'Would block' },
  )
  assert.deepEqual(result.proved, ['EAGAIN'])
  assert.deepEqual(result.differences, [])
})

test('texts: another text, or one that we lack, is a difference; unknown names are not', () => {
  const result = texts(
    { key: 'EIO', text: 'Input/output error' },
    { key: 'ETIME', text: 'Timer expired' },
    { key: 'EOTHERSYSTEM', text: 'Other' },
  )
  assert.deepEqual(result.differences, [
    'EIO reads “Input/output error” in p; we have “I/O error”',
    'ETIME reads “Timer expired” in p; we have nothing',
  ])
})

test('recorded proofs: another version or day is no disagreement, another result is', () => {
  const witness = { package: 'p', version: '1', files: ['errno.h'], proved: 2 }
  const proof = {
    header: 'test/errno',
    vocabulary: 'errno' as const,
    sum: '00000000',
    by: [witness],
  }
  const before = {
    id: 'test',
    date: '2026-01-01',
    tables: [{ ...proof, proved: 2, unproved: [] }],
    texts: [],
  }
  const later = { ...before, date: '2027-01-01' }
  const younger = {
    ...later,
    tables: [{ ...before.tables[0]!, by: [{ ...witness, version: '2' }] }],
  }
  assert.deepEqual(disagreements([before], [younger]), [])
  const less = { ...later, tables: [{ ...proof, proved: 1, unproved: ['EIO'] }] }
  assert.deepEqual(disagreements([before], [less]), [
    'content/proofs/test.yaml: test/errno errno: recorded 2 (p); now 1 (p), without EIO',
  ])
  assert.equal(disagreements([], [before]).length, 1)
})
