// System texts: found by system, language and identifier, inherited where a file has none of its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownTexts, Texts } from '../../src/domain/texts.ts'
import { messagesIn, sample } from '../support/sample.ts'

test('a plain text is found with its system and language', () => {
  assert.deepEqual(new Texts(sample().messages).find('glibc', 'en', 'ECONNREFUSED'), {
    text: 'Connection refused',
    evidence: [],
    variants: [],
    aliases: [],
    system: 'glibc',
    language: 'en',
    identifier: 'ECONNREFUSED',
  })
})

test('a detailed text keeps what is known of it', () => {
  const text = new Texts(sample().messages).find('windows', 'ru', 'WSAECONNREFUSED')
  assert.equal(text?.text, 'Подключение не установлено.')
  assert.deepEqual(text.evidence, ['https://forum.example/1'])
})

test('what is unknown is undefined', () => {
  const texts = new Texts(sample().messages)
  assert.equal(texts.find('glibc', 'en', 'EHOSTDOWN'), undefined)
  assert.equal(texts.find('glibc', 'ru', 'ECONNREFUSED'), undefined)
  assert.equal(texts.find('macos', 'en', 'ECONNREFUSED'), undefined)
})

test('an heir prints the text of its base, under its own name, and its own where it has one', () => {
  const texts = new Texts(sample().messages)
  const inherited = texts.find('musl', 'en', 'ECONNREFUSED')
  assert.equal(inherited?.text, 'Connection refused')
  assert.equal(inherited.system, 'musl')
  assert.equal(texts.find('musl', 'en', 'ETIMEDOUT')?.text, 'Operation timed out')
  assert.equal(texts.find('glibc', 'en', 'ETIMEDOUT')?.text, 'Connection timed out')
})

test('null says that the system has no text: the one of the base does not show through', () => {
  const content = sample()
  messagesIn(content, 'musl/en').texts['ECONNREFUSED'] = null
  const text = new Texts(content.messages).find('musl', 'en', 'ECONNREFUSED')
  assert.notEqual(text, undefined)
  assert.equal(text?.text, null)
})

test('a base holds in its own language only', () => {
  const content = sample()
  content.messages.push({
    ...messagesIn(content, 'musl/en'),
    id: 'musl/ru',
    language: 'ru',
    texts: {},
  })
  const texts = new Texts(content.messages)
  assert.equal(texts.find('musl', 'ru', 'ECONNREFUSED'), undefined)
})

test('all texts of some identifiers, of every system and language', () => {
  const all = new Texts(sample().messages).all(['ECONNREFUSED', 'WSAECONNREFUSED'])
  assert.deepEqual(
    all.map(({ system, language, text }) => `${system}/${language} ${text}`),
    [
      'glibc/en Connection refused',
      'musl/en Connection refused',
      'windows/ru Подключение не установлено.',
    ],
  )
  assert.deepEqual(new Texts(sample().messages).all([]), [])
})

test('the section of texts has those of Windows first; without any there is no section', () => {
  const texts = new Texts(sample().messages)
  const shown = shownTexts(texts.all(['WSAECONNREFUSED', 'ECONNREFUSED']))
  assert.equal(shown[0]?.system, 'windows')
  assert.ok(shown.some(({ system }) => system === 'musl'))
  assert.deepEqual(shownTexts(texts.all(['EHOSTDOWN'])), [])
  const none = shown.map((text) => ({ ...text, text: null }))
  assert.deepEqual(shownTexts(none), [])
})
