// A runtime file that names an identifier nobody has, or gives a number to a name that it lacks.
import { test } from 'node:test'
import { runtimeIdentifiers } from '../../../src/domain/checks/runtime-identifiers.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { runtimeIn } from '../../support/sample.ts'

test('a name for an unknown identifier is found, with the nearest one', () => {
  assertProblems(
    runtimeIdentifiers,
    (content) => {
      runtimeIn(content, 'rust').tables[0]!.names['ConnectionRefused'] = ['ECONREFUSED']
    },
    {
      file: 'content/runtimes/rust.yaml',
      place: 'tables.kind.names.ConnectionRefused',
      nearest: 'ECONNREFUSED',
      wrong: /No header defines ECONREFUSED/,
      mend: /Correct the name, or add it with its number to a header/,
    },
  )
})

test('a printed line for an unknown identifier is found', () => {
  assertProblems(
    runtimeIdentifiers,
    (content) => {
      const line = 'timed out'
      runtimeIn(content, 'rust').printed = [{ line, of: ['ETIMEOUT'], sources: ['rfc:9293'] }]
    },
    {
      file: 'content/runtimes/rust.yaml',
      place: 'printed.timed out',
      nearest: 'ETIMEDOUT',
      wrong: /No header defines ETIMEOUT/,
      mend: /Correct the name/,
    },
  )
})

test('a number of a name that the table lacks is found, with the nearest name', () => {
  assertProblems(
    runtimeIdentifiers,
    (content) => {
      runtimeIn(content, 'rust').tables[0]!.numbers['ConectionRefused'] = 5
    },
    {
      file: 'content/runtimes/rust.yaml',
      place: 'tables.kind.numbers.ConectionRefused',
      nearest: 'ConnectionRefused',
      wrong: /Rust has no name ConectionRefused in this table/,
      mend: /Correct the name, or add it under `names:`/,
    },
  )
})

test('names by rule need no list: numbers and texts of theirs are accepted', () => {
  assertSilent(runtimeIdentifiers, (content) => {
    const table = runtimeIn(content, 'rust').tables[0]!
    table.rules = [{ form: 'E{}', strip: 'E', lower: false, of: ['ECONNREFUSED'] }]
    table.numbers['ECONNREFUSED'] = 7
  })
})
