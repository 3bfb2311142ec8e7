// Tables from headers: inheritance, aliases, and what leads nowhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTables, type Table } from '../../src/domain/headers.ts'
import type { HeaderEntry } from '../../src/domain/types.ts'
import { headerIn, sample } from '../support/sample.ts'

function tableOf(headers: HeaderEntry[], id: string): Table {
  const table = buildTables(headers).find(({ header }) => header === id)
  assert.ok(table, id)
  return table
}

/** Takes the errno values of a header; returns the table that they make, as identifier → number. */
function numbers(values: Record<string, number | string>): Record<string, number> {
  const content = sample()
  headerIn(content, 'linux/errno').values.errno = values
  const table = tableOf(content.headers, 'linux/errno')
  return Object.fromEntries([...table.values].map(([name, row]) => [name, row.value]))
}

test('a table tells where it holds and where it is from', () => {
  const { values, ...rest } = tableOf(sample().headers, 'linux/errno-mips')
  assert.deepEqual(rest, {
    header: 'linux/errno-mips',
    platform: 'linux',
    architecture: 'mips',
    vocabulary: 'errno',
    file: 'errno.h',
    sources: [{ where: 'Test package: errno.h', version: '1.0' }],
  })
  assert.equal(values.size, 2)
})

test('a generic table has no architecture', () => {
  assert.equal(tableOf(sample().headers, 'linux/errno').architecture, null)
})

test('an heir has the numbers of its base, and its own instead where it has them', () => {
  const { values } = tableOf(sample().headers, 'linux/errno-mips')
  assert.deepEqual(values.get('ECONNREFUSED'), {
    identifier: 'ECONNREFUSED',
    value: 146,
    own: true,
    disputed: [],
  })
  assert.deepEqual(values.get('ETIMEDOUT'), {
    identifier: 'ETIMEDOUT',
    value: 110,
    own: false,
    disputed: [],
  })
})

test('an inherited alias follows the number of the heir', () => {
  const content = sample()
  headerIn(content, 'linux/errno').values.errno = { ECONNREFUSED: 111, EREFUSED: 'ECONNREFUSED' }
  const row = tableOf(content.headers, 'linux/errno-mips').values.get('EREFUSED')
  assert.deepEqual(row, {
    identifier: 'EREFUSED',
    value: 146,
    own: false,
    disputed: [],
    alias: 'ECONNREFUSED',
  })
})

test('chains of aliases lead to their number', () => {
  assert.deepEqual(numbers({ EA: 'EB', EB: 'EC', EC: 'ED', ED: 11 }), {
    EA: 11,
    EB: 11,
    EC: 11,
    ED: 11,
  })
})

test('zero and negative numbers are numbers', () => {
  assert.deepEqual(numbers({ NOTHING: 0, EAI_AGAIN: -3, ALIAS: 'NOTHING' }), {
    NOTHING: 0,
    EAI_AGAIN: -3,
    ALIAS: 0,
  })
})

test('circles and dead ends have no row, and stop nothing else', () => {
  assert.deepEqual(numbers({ EA: 'EB', EB: 'EA', ESELF: 'ESELF', ELOST: 'EGONE', EOK: 7 }), {
    EOK: 7,
  })
})

test('an alias may lead to another header of the same platform', () => {
  const content = sample()
  content.headers.push({
    ...headerIn(content, 'windows/winsock'),
    id: 'windows/win32',
    values: { win32: { ERROR_OPERATION_ABORTED: 995, ERROR_REFUSED: 'WSAECONNREFUSED' } },
  })
  headerIn(content, 'windows/winsock').values.winsock = {
    WSAECONNREFUSED: 10061,
    WSA_OPERATION_ABORTED: 'ERROR_OPERATION_ABORTED',
  }
  const winsock = tableOf(content.headers, 'windows/winsock').values
  assert.equal(winsock.get('WSA_OPERATION_ABORTED')?.value, 995)
  assert.equal(winsock.get('WSA_OPERATION_ABORTED')?.alias, 'ERROR_OPERATION_ABORTED')
  const win32 = tableOf(content.headers, 'windows/win32').values
  assert.equal(win32.get('ERROR_REFUSED')?.value, 10061)
})

test('an alias never leads to another platform', () => {
  const content = sample()
  headerIn(content, 'windows/winsock').values.winsock = { WSAETIMEDOUT: 'ETIMEDOUT' }
  assert.equal(tableOf(content.headers, 'windows/winsock').values.size, 0)
})

test('an alias to another header finds the generic number, not that of an architecture', () => {
  const content = sample()
  content.headers.push({
    ...headerIn(content, 'linux/errno'),
    id: 'linux/netdb',
    file: 'netdb.h',
    values: { eai: { EAI_REFUSED: 'ECONNREFUSED' } },
  })
  assert.equal(tableOf(content.headers, 'linux/netdb').values.get('EAI_REFUSED')?.value, 111)
})

test('one header with two vocabularies makes two tables', () => {
  const content = sample()
  headerIn(content, 'linux/errno').values.eai = { EAI_AGAIN: -3 }
  assert.deepEqual(
    buildTables(content.headers).map(({ header, vocabulary }) => `${header} ${vocabulary}`),
    ['linux/errno errno', 'linux/errno eai', 'linux/errno-mips errno', 'windows/winsock winsock'],
  )
})

test('where sources disagree, the row says so', () => {
  const content = sample()
  const disputed = [{ value: 116, where: 'another header' }]
  headerIn(content, 'linux/errno').disputed = { ETIMEDOUT: disputed }
  const { values } = tableOf(content.headers, 'linux/errno')
  assert.deepEqual(values.get('ETIMEDOUT')?.disputed, disputed)
  assert.deepEqual(values.get('ECONNREFUSED')?.disputed, [])
})
