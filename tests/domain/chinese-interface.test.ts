// The words of the interface in Chinese are set as the articles are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chineseFaults } from '../../src/domain/chinese.ts'
import { strings } from '../../src/i18n/translate.ts'

/** Stands for what a function is given: neither Chinese nor Latin, so that it asks for no space. */
const GIVEN = '□'

/** Takes words of any depth; returns each text with the keys that lead to it. */
function textsIn(value: unknown, key: string): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value === 'function')
    return [[key, String(value(...Array.from({ length: value.length }, () => GIVEN)))]]
  return Object.entries(value ?? {}).flatMap(([name, inner]) => textsIn(inner, `${key}.${name}`))
}

test('no words of the Chinese interface break the rules', () => {
  const texts = textsIn(strings('zh'), 'zh')
  assert.ok(texts.length > 300)
  const faults = texts.flatMap(([key, text]) =>
    chineseFaults(text).map(({ wrong, mend }) => `${key}: ${text}\n  ${wrong}. ${mend}`),
  )
  assert.equal(faults.length, 0, faults.join('\n'))
})
