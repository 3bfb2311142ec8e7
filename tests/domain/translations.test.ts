// Translation layers: what each makes of a code, with its rule for the rest, and where they disagree.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { byName, disputedTranslations } from '../../src/domain/translations.ts'
import type { Content } from '../../src/domain/types.ts'
import { sample } from '../support/sample.ts'

const build = (change: (content: Content) => void = () => {}) => buildCatalogue(sample(change))

test('layers that translate a code to two names disagree', () => {
  const { error, translations } = build()
  const [row] = disputedTranslations(error.get('etimedout')!, translations)
  assert.equal(row?.winsock, 'WSAETIMEDOUT')
  assert.deepEqual(
    byName(row!).map(({ name, layers }) => [name, ...layers.map(({ id }) => id)]),
    [
      ['ETIMEDOUT', 'one'],
      ['ECONNREFUSED', 'two'],
    ],
  )
})

test('a code that one layer leaves out is not disputed: it falls under that layer’s rule', () => {
  const { error, translations } = build((content) => {
    content.translations.rows = [{ winsock: 'WSAECONNREFUSED', maps: { one: 'ECONNREFUSED' } }]
  })
  assert.deepEqual(disputedTranslations(error.get('econnrefused')!, translations), [])
  const outcomes = translations.rows[0]?.outcomes.map(({ name, translated }) => [name, translated])
  assert.deepEqual(outcomes, [
    ['ECONNREFUSED', true],
    ['EINVAL', false],
  ])
})

test('a layer may keep the number, and have another rule for Win32 codes', () => {
  const { translations } = build((content) => {
    content.translations.layers[0]!.otherwiseWin32 = 'EINVAL'
    content.translations.rows = [
      { winsock: 'WSAECONNREFUSED', maps: {} },
      { winsock: 'WSA_IO_PENDING', maps: {} },
    ]
  })
  assert.deepEqual(
    translations.rows.map(({ outcomes }) => outcomes[0]?.name),
    [undefined, 'EINVAL'],
  )
})
