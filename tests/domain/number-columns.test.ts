// The columns of numbers in a list of errors.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue, type AtlasError } from '../../src/domain/catalogue.ts'
import { columnsOf, numberElsewhere, numberOn } from '../../src/domain/number-columns.ts'
import { placeOf } from '../../src/domain/titles.ts'
import { readContent } from '../support/content.ts'

const { error, platform } = buildCatalogue(await readContent())
const named = (...slugs: string[]): AtlasError[] => slugs.map((slug) => error.get(slug)!)
const columns = (...slugs: string[]) => columnsOf(named(...slugs)).map(({ id }) => id)

test('a usual platform has a column where one of the errors has a number', () => {
  assert.deepEqual(columns('econnrefused'), ['windows', 'linux', 'macos'])
  assert.deepEqual(columns('wsanotinitialised', 'wsaediscon'), ['windows'])
  assert.deepEqual(columns('enoattr', 'wsanotinitialised'), ['windows', 'macos'])
  assert.deepEqual(columns('emvserr', 'einit'), [])
})

test('the number of an error in a column is the one that people meet there', () => {
  const numbers = (slug: string) =>
    named(slug).flatMap((one) =>
      columnsOf(named('econnrefused')).map(({ id }) => numberOn(one, platform.get(id)!)),
    )
  assert.deepEqual(numbers('econnreset'), [10054, 104, 54])
  assert.deepEqual(numbers('epipe'), [undefined, 32, 32])
  assert.deepEqual(numbers('emvserr'), [undefined, undefined, undefined])
  // Linux has this one on MIPS alone.
  assert.deepEqual(numbers('einit'), [undefined, undefined, undefined])
})

test('an error without a number in any column says where it has one', () => {
  const elsewhere = (slug: string) =>
    named(slug)
      .flatMap((one) => numberElsewhere(one) ?? [])
      .map((row) => `${placeOf(row)} ${row.value}`)
  assert.deepEqual(elsewhere('econnreset'), [])
  assert.deepEqual(elsewhere('wsanotinitialised'), [])
  assert.deepEqual(elsewhere('emvserr'), ['z/OS UNIX 157'])
  assert.deepEqual(elsewhere('einit'), ['Linux MIPS 141'])
})
