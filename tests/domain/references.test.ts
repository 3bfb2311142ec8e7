// Numbers in sentences: found, filled in, left as they are when they lead nowhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTables } from '../../src/domain/headers.ts'
import { referencesIn, withNumbers } from '../../src/domain/references.ts'
import { sample } from '../support/sample.ts'

const tables = buildTables(sample().headers)

test('references are found with identifier and header', () => {
  assert.deepEqual(referencesIn('`$!{ECONNREFUSED}` is {ECONNREFUSED@linux/errno}.'), [
    { written: '{ECONNREFUSED@linux/errno}', identifier: 'ECONNREFUSED', header: 'linux/errno' },
  ])
})

test('references become numbers; one that leads nowhere stays', () => {
  assert.equal(withNumbers('{ETIMEDOUT@linux/errno-mips}', tables), '110')
  assert.equal(
    withNumbers('{ECONNREFUSED@linux/errno} and {ECONNREFUSED@windows/winsock}', tables),
    '111 and {ECONNREFUSED@windows/winsock}',
  )
})
