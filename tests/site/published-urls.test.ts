// Every address that was ever published answers with the same meaning in the built site.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { broken, news, readList, united, writeList } from '../support/published-list.ts'
import { addFact, observe, type Facts } from '../support/published.ts'

const DIST = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))
const LIST = new URL('../fixtures/published-urls.txt', import.meta.url)

test('published addresses answer with the same meaning', async () => {
  const published = readList(await readFile(LIST, 'utf8'))
  const lost = broken(published, await observe(DIST))
  assert.equal(lost.length, 0, lost.slice(0, 50).join('\n'))
})

function facts(): Facts {
  const some: Facts = new Map()
  addFact(some, 'error econnrefused', 'short', '10061')
  addFact(some, 'error econnrefused', 'anchor', 'causes')
  addFact(some, 'value 61', 'means', 'econnrefused')
  return some
}

test('the list is read as it was written', () => {
  assert.deepEqual(readList(writeList(facts())), facts())
})

test('a line taken out of the list is noticed', () => {
  const list = writeList(facts()).replace(/^ {2}anchor causes\n/m, '')
  assert.throws(() => readList(list), /holds 4 facts, its last line tells 5/)
})

test('what is gone is named', () => {
  const now: Facts = new Map()
  addFact(now, 'error econnrefused', 'short', '111')
  assert.deepEqual(broken(facts(), now), [
    'error econnrefused has lost short 10061.',
    'error econnrefused has lost anchor causes.',
    'value 61 no longer answers.',
  ])
})

test('a short link may lead by way of a value page that lists the error', () => {
  const now = facts()
  now.get('error econnrefused')?.get('short')?.delete('10061')
  addFact(now, 'value 10061', 'means', 'econnrefused')
  addFact(now, 'value 10061', 'short', '10061')
  assert.deepEqual(broken(facts(), now), [])
})

test('adding keeps what was there', () => {
  const more: Facts = new Map()
  addFact(more, 'page /compare/')
  assert.equal(news(facts(), more), 1)
  assert.deepEqual(broken(facts(), united(facts(), more)), [])
})
