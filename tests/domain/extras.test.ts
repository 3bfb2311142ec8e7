// What runtimes and misprints add to the lookup: only what points at one error.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { lookupExtras } from '../../src/domain/identify/extras.ts'
import type { Content } from '../../src/domain/types.ts'
import { errorIn, runtimeIn, sample } from '../support/sample.ts'

function extras(change: (content: Content) => void = () => {}) {
  return lookupExtras(buildCatalogue(sample(change)))
}

/** The names of the only runtime, by error. */
function names(change: (content: Content) => void): Record<string, string> {
  return Object.fromEntries(extras(change).runtimes['rust'] ?? [])
}

test('a name of one error is carried, a family is not', () => {
  const found = names((content) => {
    runtimeIn(content, 'rust').tables[0]!.names['AnyFailure'] = ['ECONNREFUSED', 'ETIMEDOUT']
  })
  assert.deepEqual(found, { econnrefused: 'ConnectionRefused' })
})

test('what a name is used for besides does not make it a family', () => {
  const found = names((content) => {
    runtimeIn(content, 'rust').tables[0]!.also['ConnectionRefused'] = ['ETIMEDOUT']
  })
  assert.deepEqual(found, { econnrefused: 'ConnectionRefused' })
})

test('names by rule, identifiers and words of system texts are found without an entry', () => {
  const found = names((content) => {
    const table = runtimeIn(content, 'rust').tables[0]!
    table.rules = [{ form: 'Errno::{}', lower: false, of: ['ETIMEDOUT'] }]
    table.names = { ECONNREFUSED: ['ECONNREFUSED'], connection_refused: ['ECONNREFUSED'] }
  })
  assert.deepEqual(found, {})
})

test('a name in one call counts where it stands for nothing else, by its last part', () => {
  const found = names((content) => {
    const table = runtimeIn(content, 'rust').tables[0]!
    table.names = { Socket: ['ECONNREFUSED', 'ETIMEDOUT'] }
    table.calls['bind'] = { Socket: ['ECONNREFUSED'], 'net.ErrTimeout': ['ETIMEDOUT'] }
  })
  assert.deepEqual(found, { etimedout: 'ErrTimeout' })
})

test('texts of names and of the runtime, if they mean one error', () => {
  const { runtimeTexts } = extras((content) => {
    const runtime = runtimeIn(content, 'rust')
    runtime.tables[0]!.texts['ConnectionRefused'] = 'connection refused'
    runtime.texts['something failed'] = ['ECONNREFUSED', 'ETIMEDOUT']
  })
  assert.deepEqual(
    runtimeTexts.map(({ error, text }) => [error, text]),
    [
      ['etimedout', 'connection timed out'],
      ['econnrefused', 'connection refused'],
    ],
  )
})

test('own numbers of curl, the first error of a family standing for it', () => {
  const { runtimeNumbers, runtimeLabels } = extras((content) => {
    const runtime = runtimeIn(content, 'rust')
    runtime.id = 'curl'
    runtime.name = 'curl'
    runtime.tables[0]!.id = 'exit-code'
    runtime.tables[0]!.names = { CURLE_COULDNT_CONNECT: ['ETIMEDOUT', 'ECONNREFUSED'] }
    runtime.tables[0]!.numbers = { CURLE_COULDNT_CONNECT: 7 }
  })
  assert.deepEqual(runtimeNumbers, { curl: [['etimedout', 7]] })
  assert.equal(runtimeLabels['curl'], 'curl')
})

test('misprinted names and numbers, but no other wrong statements', () => {
  const { misprints } = extras((content) => {
    errorIn(content, 'etimedout').misprints = [
      { written: 'WSAETIMEOUT', where: ['tables'] },
      { written: '10061', where: ['tables'] },
      { written: 'OS dependent', where: ['tables'] },
      { written: 'conect', right: 'connect', where: ['tables'] },
    ]
  })
  assert.deepEqual(misprints, [
    { name: 'WSAETIMEOUT', error: 'etimedout' },
    { name: '10061', error: 'etimedout' },
  ])
})
