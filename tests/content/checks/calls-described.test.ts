// A function that an error names without a file, and a file that no error needs.
import { test } from 'node:test'
import { callsDescribed } from '../../../src/domain/checks/calls-described.ts'
import { inError } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'
import { errorIn } from '../../support/sample.ts'

test('a function without a file is found, with the nearest one', () => {
  assertProblems(
    callsDescribed,
    (content) => {
      const [call] = errorIn(content, 'econnrefused').calls
      errorIn(content, 'etimedout').calls.push({ ...call!, call: 'conect' })
    },
    {
      file: 'content/errors/etimedout.yaml',
      place: 'calls.conect',
      nearest: 'connect',
      wrong: /No file in content\/calls\/ describes conect/,
      mend: /Correct the name, or add content\/calls\/conect\.yaml/,
    },
  )
})

test('a file that no error needs is found', () => {
  assertProblems(callsDescribed, inError('econnrefused', { calls: [] }), {
    file: 'content/calls/connect.yaml',
    place: 'name',
    wrong: /No error names connect/,
    mend: /take the file out/,
  })
})
