// What the start page shows first: twenty errors, and examples that are made of facts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { MOST_MET, searchExamples } from '../../src/domain/most-met.ts'
import { errorIn, messagesIn, sample } from '../support/sample.ts'

/** The sample, where ETIMEDOUT has become the error that the second example needs. */
function catalogue() {
  const content = sample()
  errorIn(content, 'etimedout').slug = 'ehostunreach'
  for (const language of ['ru', 'zh'] as const)
    content.messages.push({
      ...messagesIn(content, 'windows/ru'),
      id: `windows/${language}`,
      language,
      texts: { WSAECONNRESET: `${language} text` },
    })
  return buildCatalogue(content)
}

test('twenty errors, each once', () => {
  assert.equal(MOST_MET.length, 20)
  assert.equal(new Set(MOST_MET).size, 20)
})

test('a number, a log line and a message in a language that is not the one of the page', () => {
  const line = 'dial tcp 203.0.113.7:7000: connect: connection timed out'
  for (const [language, foreign, tag] of [
    ['en', 'ru', 'ru'],
    ['zh', 'ru', 'ru'],
    ['ru', 'zh', 'zh-Hans'],
  ] as const)
    assert.deepEqual(searchExamples(catalogue(), language), [
      { text: '10061', lang: 'en' },
      { text: line, lang: 'en' },
      { text: `${foreign} text`, lang: tag },
    ])
})

test('an example that the content cannot give is left out', () => {
  const content = sample((changed) => {
    changed.errors = []
  })
  assert.deepEqual(searchExamples(buildCatalogue(content), 'en'), [])
})
