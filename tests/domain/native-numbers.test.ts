// .NET's way back from SocketError to the number of the system: whole, and right where programs fail on it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { nativeRows } from '../../src/domain/native-numbers.ts'
import { readContent } from '../support/content.ts'
import { sample } from '../support/sample.ts'

const catalogue = buildCatalogue(await readContent())
const dotnet = catalogue.runtimes.find(({ id }) => id === 'dotnet')!
const rows = nativeRows(catalogue, dotnet, ['linux', 'macos'])

/** Takes a member; returns its own number, then the ones on Linux and macOS. */
function numbers(member: string): (number | undefined)[] {
  const row = rows.find(({ name }) => name.name === member)
  return [row?.own, row?.numbers['linux'], row?.numbers['macos']]
}

test('every member has its row and its numbers', () => {
  assert.equal(rows.length, 47)
  for (const { name } of rows)
    assert.ok(
      numbers(name.name).every((number) => number !== undefined),
      name.name,
    )
})

test('numbers are those of each system', () => {
  assert.deepEqual(numbers('ConnectionRefused'), [10061, 111, 61])
  assert.deepEqual(numbers('TooManyOpenSockets'), [10024, 23, 23])
  assert.deepEqual(numbers('Shutdown'), [10058, 32, 32])
  assert.deepEqual(numbers('Disconnecting'), [10101, 108, 58])
})

test('what no errno stands for keeps its own number', () => {
  assert.deepEqual(numbers('ProcessLimit'), [10067, 10067, 10067])
})

test('two members may turn into one errno', () => {
  assert.deepEqual(numbers('InProgress').slice(1), [115, 36])
  assert.deepEqual(numbers('IOPending').slice(1), [115, 36])
})

test('numbers that .NET made up count below errno', () => {
  assert.deepEqual(numbers('Success'), [0, 0, 0])
  assert.deepEqual(numbers('SocketError'), [-1, -131_074, -131_074])
  assert.deepEqual(numbers('HostNotFound'), [11001, -131_073, -131_073])
})

test('rows are in the order of their own numbers', () => {
  const own = rows.map((row) => row.own ?? Number.NaN)
  assert.deepEqual(
    own,
    own.toSorted((a, b) => a - b),
  )
})

test('a runtime that turns nothing back has no rows', () => {
  const other = buildCatalogue(sample())
  assert.deepEqual(nativeRows(other, other.runtimes[0]!, ['linux']), [])
})
