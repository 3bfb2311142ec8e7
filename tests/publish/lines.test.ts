// How titles are broken into lines on the pictures of shared links.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from '../../src/publish/lines.ts'

const count = (text: string) => [...text].length

test('words stay whole', () => {
  assert.deepEqual(linesOf('Connection refused by peer', 'en', 18, count), [
    'Connection refused',
    'by peer',
  ])
})

test('a non-breaking space does not break', () => {
  assert.deepEqual(linesOf('Ответ\u00a0— «нет»', 'ru', 8, count), ['Ответ\u00a0—', '«нет»'])
})

test('Chinese breaks between characters, never before a mark, never within a name', () => {
  assert.deepEqual(linesOf('地址已被占用，端口', 'zh', 6, count), ['地址已被占', '用，端口'])
  assert.deepEqual(linesOf('用 connect 连接', 'zh', 9, count), ['用 connect', '连接'])
})

test('a word wider than the line has its own', () => {
  assert.deepEqual(linesOf('a WSAEPROVIDERFAILEDINIT b', 'en', 5, count), [
    'a',
    'WSAEPROVIDERFAILEDINIT',
    'b',
  ])
})
