// The words of the interface: the same in all languages at run time, none empty, Russian counts right.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { russianSlips } from '../../src/domain/checks/russian-typography.ts'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { counted } from '../../src/i18n/plural-ru.ts'
import { strings } from '../../src/i18n/translate.ts'

interface Word {
  key: string
  kind: string
  /** What the reader sees; functions are given 2, 3, 4 … in the order of their parameters. */
  text: string
  parameters: number
}

/** Takes words of any depth; returns each with the keys that lead to it. */
function wordsIn(value: unknown, key: string): Word[] {
  if (typeof value === 'string') return [{ key, kind: 'text', text: value, parameters: 0 }]
  if (typeof value === 'function') {
    const parameters = value.length
    const given = Array.from({ length: parameters }, (_, i) => String(i + 2))
    return [{ key, kind: 'function', text: String(value(...given)), parameters }]
  }
  assert.ok(typeof value === 'object' && value !== null, `${key} is ${String(value)}`)
  return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, `${key}.${name}`))
}

/** A punctuation mark alone, with the blank that the language sets after it. */
const MARK = /^\p{P} ?$/u

const words = (language: Language) => wordsIn(strings(language), language)
const withoutLanguage = ({ key, kind, parameters }: Word) => `${key.slice(3)} ${kind} ${parameters}`

for (const language of LANGUAGES) {
  test(`${language} has the keys of English, as texts or functions like there`, () => {
    assert.deepEqual(
      words(language).map(withoutLanguage).sort(),
      words('en').map(withoutLanguage).sort(),
    )
  })

  test(`${language} has no empty words, and no blanks around them`, () => {
    for (const { key, text } of words(language)) {
      assert.notEqual(text, '', key)
      if (!MARK.test(text)) assert.equal(text, text.trim(), key)
      assert.doesNotMatch(text, /undefined|NaN|\[object/, key)
    }
  })

  test(`${language} says everything that it is told`, () => {
    for (const { key, text, parameters } of words(language))
      for (let i = 0; i < parameters; i++)
        assert.ok(text.includes(String(i + 2)), `${key}: ${text}`)
  })
}

test('Chinese and Russian are translated', () => {
  const english = new Map(words('en').map((word) => [withoutLanguage(word), word.text]))
  const same = (language: Language) =>
    words(language)
      .filter((word) => english.get(withoutLanguage(word)) === word.text && !MARK.test(word.text))
      .map(({ key, text }) => `${key}: ${text}`)
      // Names of interfaces and bare parameters are the same everywhere.
      .filter(
        (line) =>
          !/: (?:errno|Winsock|Win32|NTSTATUS|libuv|h_errno|getaddrinfo|HRESULT|Windows|(?:Linux )?\d)$/.test(
            line,
          ),
      )
  assert.deepEqual(same('zh'), [])
  assert.deepEqual(same('ru'), [])
})

test('the interface is set as Russian', () => {
  for (const { key, text } of words('ru'))
    assert.deepEqual(russianSlips(text), [], `${key}: ${text}`)
})

test('Russian counts: 1, 2, 5, 21 and their like', () => {
  const form = (count: number) => counted(count, 'строка', 'строки', 'строк')
  for (const [count, text] of [
    [0, '0 строк'],
    [1, '1 строка'],
    [2, '2 строки'],
    [4, '4 строки'],
    [5, '5 строк'],
    [11, '11 строк'],
    [12, '12 строк'],
    [21, '21 строка'],
    [22, '22 строки'],
    [111, '111 строк'],
  ] as const)
    assert.equal(form(count), text.replace(' ', '\u00a0'))
})

test('the interface counts in Russian', () => {
  const { platform, search } = strings('ru')
  assert.deepEqual([1, 2, 5, 21].map(platform.count), [
    '1\u00a0номер',
    '2\u00a0номера',
    '5\u00a0номеров',
    '21\u00a0номер',
  ])
  assert.match(search.results(2), /^2\u00a0результата$/)
})

test('English counts', () => {
  const { table } = strings('en')
  assert.equal(table.rows(1), '1 row')
  assert.equal(table.rows(2), '2 rows')
})
