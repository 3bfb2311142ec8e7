// What is copied into a ticket, in each language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { markdownLink, shortLinkOf, ticketText } from '../../src/domain/ticket.ts'
import { articleIn, sample } from '../support/sample.ts'

const refused = buildCatalogue(sample()).error.get('econnrefused')!
const link = `https://atlas.example${shortLinkOf(refused)}`

test('the short link needs no language', () => {
  assert.equal(link, 'https://atlas.example/econnrefused/')
})

test('a Markdown link has the title of the page', () => {
  assert.equal(
    markdownLink(refused, 'en', link),
    '[ECONNREFUSED 10061, 111: Connection refused](https://atlas.example/econnrefused/)',
  )
})

test('brackets in a title do not break the link', () => {
  const content = sample()
  articleIn(content, 'econnrefused', 'en').title = 'Refused [again]'
  const error = buildCatalogue(content).error.get('econnrefused')!
  assert.match(markdownLink(error, 'en', link), /^\[.*: Refused \\\[again\\\]\]\(https/)
})

test('a ticket gets name, numbers, meaning, sentence and link', () => {
  assert.equal(
    ticketText(refused, 'en', link),
    'ECONNREFUSED (Windows 10061, Linux 111): Connection refused\nConnection refused.\nhttps://atlas.example/econnrefused/',
  )
})

test('a Chinese ticket has Chinese punctuation', () => {
  assert.match(
    ticketText(refused, 'zh', link),
    /^ECONNREFUSED（Windows 10061，Linux 111）：连接被拒绝\n/,
  )
})
