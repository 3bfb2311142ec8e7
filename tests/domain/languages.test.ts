// The three languages, and what HTML and URLs call them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DEFAULT_LANGUAGE,
  HTML_LANG,
  LANGUAGES,
  NATIVE_NAME,
  TEXT_LANG,
  isLanguage,
} from '../../src/domain/languages.ts'

test('three languages, English without a prefix', () => {
  assert.deepEqual(LANGUAGES, ['en', 'zh', 'ru'])
  assert.equal(DEFAULT_LANGUAGE, 'en')
  assert.deepEqual(Object.values(NATIVE_NAME), ['English', '中文', 'Русский'])
})

test('the tags are those that browsers know', () => {
  assert.deepEqual(HTML_LANG, { en: 'en', zh: 'zh-Hans', ru: 'ru' })
  for (const tag of [...Object.values(HTML_LANG), ...Object.values(TEXT_LANG)])
    assert.equal(new Intl.Locale(tag).toString(), tag)
})

test('only these are languages of the site', () => {
  assert.deepEqual(['en', 'zh', 'ru', 'zh-Hant', 'EN', ''].map(isLanguage), [
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
