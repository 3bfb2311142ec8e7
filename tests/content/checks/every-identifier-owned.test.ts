// An identifier in a header that no error claims.
import { test } from 'node:test'
import { everyIdentifierOwned } from '../../../src/domain/checks/every-identifier-owned.ts'
import { defining, inError } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'

test('a name without an error is found in its header', () => {
  assertProblems(everyIdentifierOwned, defining('linux/errno', { EHOSTDOWN: 112 }), {
    file: 'content/headers/linux/errno.yaml',
    place: 'values.errno.EHOSTDOWN',
    wrong: /No error claims EHOSTDOWN: it would have no page/,
    mend: /`identifiers\.errno` of the error that it is, or add content\/errors\/ehostdown\.yaml/,
  })
})

test('a name in two headers is told once', () => {
  assertProblems(
    everyIdentifierOwned,
    inError('econnrefused', { identifiers: { winsock: ['WSAECONNREFUSED'] } }),
    {
      file: 'content/headers/linux/errno.yaml',
      place: 'values.errno.ECONNREFUSED',
      wrong: /No error claims ECONNREFUSED/,
      mend: /Name it under/,
    },
  )
})

test('a claim in another vocabulary does not count', () => {
  assertProblems(
    everyIdentifierOwned,
    inError('etimedout', { identifiers: { errno: ['ETIMEDOUT', 'WSAETIMEDOUT'] } }),
    {
      file: 'content/headers/windows/winsock.yaml',
      place: 'values.winsock.WSAETIMEDOUT',
      wrong: /No error claims WSAETIMEDOUT/,
      mend: /Name it under/,
    },
  )
})
