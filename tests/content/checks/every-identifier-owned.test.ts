// An identifier in a header that no error claims.
import { test } from 'node:test'
import { everyIdentifierOwned } from '../../../src/domain/checks/every-identifier-owned.ts'
import { assertProblems } from '../../support/checking.ts'
import { errorIn, headerIn } from '../../support/sample.ts'

test('a name without an error is found in its header', () => {
  assertProblems(
    everyIdentifierOwned,
    (content) => {
      headerIn(content, 'linux/errno').values.errno = {
        ECONNREFUSED: 111,
        ETIMEDOUT: 110,
        EHOSTDOWN: 112,
      }
    },
    {
      file: 'content/headers/linux/errno.yaml',
      place: 'values.errno.EHOSTDOWN',
      wrong: /No error claims EHOSTDOWN: it would have no page/,
      mend: /`identifiers\.errno` of the error that it is, or add content\/errors\/ehostdown\.yaml/,
    },
  )
})

test('a name in two headers is told once', () => {
  assertProblems(
    everyIdentifierOwned,
    (content) => {
      errorIn(content, 'econnrefused').identifiers = { winsock: ['WSAECONNREFUSED'] }
    },
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
    (content) => {
      errorIn(content, 'etimedout').identifiers = { errno: ['ETIMEDOUT', 'WSAETIMEDOUT'] }
    },
    {
      file: 'content/headers/windows/winsock.yaml',
      place: 'values.winsock.WSAETIMEDOUT',
      wrong: /No error claims WSAETIMEDOUT/,
      mend: /Name it under/,
    },
  )
})
