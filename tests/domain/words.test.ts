// Words for full-text search: pairs of Chinese characters, folded letters.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, wordsOf } from '../../src/domain/words.ts'

test('Chinese becomes overlapping pairs, a single character stays', () => {
  assert.deepEqual(wordsOf('目标计算机'), ['目标', '标计', '计算', '算机'])
  assert.deepEqual(wordsOf('拒绝'), ['拒绝'])
  assert.deepEqual(wordsOf('请'), ['请'])
})

test('Chinese, Latin and punctuation are cut apart', () => {
  assert.deepEqual(wordsOf('由于目标，connect()失败：10061。'), [
    '由于',
    '于目',
    '目标',
    'connect',
    '失败',
    '10061',
  ])
})

test('a number or a Latin word glued to Chinese is cut off, before it and after', () => {
  assert.deepEqual(wordsOf('绑定80端口'), ['绑定', '80', '端口'])
  assert.deepEqual(wordsOf('redis连接'), ['redis', '连接'])
})

test('identifiers stay whole', () => {
  assert.deepEqual(wordsOf('WSAHOST_NOT_FOUND (os error 11001)'), [
    'wsahost_not_found',
    'os',
    'error',
    '11001',
  ])
})

test('ё is е, in both spellings of Unicode, and in capitals', () => {
  assert.deepEqual(wordsOf('Её узел отвЁрг'), ['ее', 'узел', 'отверг'])
  assert.equal(fold('е\u0308'), 'е')
})

test('wide letters are narrow ones', () => {
  assert.deepEqual(wordsOf('ＥＲＲＯＲ１０'), ['error10'])
})

test('й stays й', () => {
  assert.equal(fold('Й'), 'й')
})

test('nothing has no words', () => {
  assert.deepEqual(wordsOf(''), [])
  assert.deepEqual(wordsOf(' …，。!? '), [])
})

test('folding twice changes nothing, and words are folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of wordsOf(text)) {
        assert.equal(fold(word), word)
        assert.notEqual(word, '')
      }
    }),
  )
})
