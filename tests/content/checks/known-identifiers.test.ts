// An error that claims an identifier which no header of that vocabulary has.
import { test } from 'node:test'
import { knownIdentifiers } from '../../../src/domain/checks/known-identifiers.ts'
import { claiming } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'

test('a misspelled identifier is found, with the nearest one', () => {
  assertProblems(knownIdentifiers, claiming('econnrefused', { errno: ['ECONNREFUSD'] }), {
    file: 'content/errors/econnrefused.yaml',
    place: 'identifiers.errno',
    nearest: 'ECONNREFUSED',
    wrong: /No errno header defines ECONNREFUSD/,
    mend: /Correct the name, or add it .*content\/headers/,
  })
})

test('an identifier of another vocabulary is unknown', () => {
  assertProblems(knownIdentifiers, claiming('etimedout', { winsock: ['ETIMEDOUT'] }), {
    file: 'content/errors/etimedout.yaml',
    place: 'identifiers.winsock',
    nearest: 'WSAETIMEDOUT',
    wrong: /No winsock header defines ETIMEDOUT/,
    mend: /Correct the name/,
  })
})

test('a vocabulary without any header has no nearest name', () => {
  assertProblems(knownIdentifiers, claiming('etimedout', { eai: ['EAI_AGAIN'] }), {
    file: 'content/errors/etimedout.yaml',
    place: 'identifiers.eai',
    wrong: /No eai header defines EAI_AGAIN/,
    mend: /Correct the name/,
  })
})
