// Names in a row, in three languages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inARow } from '../../src/domain/in-a-row.ts'
import { marksOf } from '../../src/domain/punctuation.ts'
import { search as en } from '../../src/i18n/search/en.ts'
import { search as ru } from '../../src/i18n/search/ru.ts'
import { search as zh } from '../../src/i18n/search/zh.ts'

const NAMES = ['Linux', 'macOS', 'Windows']

for (const [language, { row }] of [
  ['en', en],
  ['ru', ru],
  ['zh', zh],
] as const)
  test(`names are joined as the browser would join them: ${language}`, () => {
    const format = new Intl.ListFormat(language, { type: 'conjunction' })
    for (let count = 0; count <= NAMES.length; count++) {
      const names = NAMES.slice(0, count)
      assert.equal(inARow(names, marksOf(language).list, row), format.format(names))
    }
  })
