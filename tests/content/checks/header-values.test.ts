// A value that leads to no number.
import { test } from 'node:test'
import { headerValues } from '../../../src/domain/checks/header-values.ts'
import { defining, inHeader } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { headerIn } from '../../support/sample.ts'

test('an alias that names nothing is found, with the nearest name of the platform', () => {
  assertProblems(headerValues, defining('linux/errno', { EREFUSED: 'ECONREFUSED' }), {
    file: 'content/headers/linux/errno.yaml',
    place: 'values.errno.EREFUSED',
    nearest: 'ECONNREFUSED',
    wrong: /EREFUSED is defined as ECONREFUSED, which leads to no number on linux/,
    mend: /Write a number, or the name of an identifier in a header of the same platform/,
  })
})

test('aliases in a circle are found, each of them', () => {
  const expected = {
    file: 'content/headers/linux/errno.yaml',
    nearest: 'ETIMEDC',
    mend: /Write a number/,
  }
  assertProblems(
    headerValues,
    defining('linux/errno', { ETIMEDA: 'ETIMEDB', ETIMEDB: 'ETIMEDA', ETIMEDC: 110 }),
    { ...expected, place: 'values.errno.ETIMEDA', wrong: /defined as ETIMEDB, which leads to no/ },
    { ...expected, place: 'values.errno.ETIMEDB', wrong: /defined as ETIMEDA, which leads to no/ },
  )
})

test('an identifier of another platform is no number', () => {
  assertProblems(
    headerValues,
    inHeader('windows/winsock', {
      values: { winsock: { WSAECONNREFUSED: 10061, WSAETIMEDOUT: 'ETIMEDOUT' } },
    }),
    {
      file: 'content/headers/windows/winsock.yaml',
      place: 'values.winsock.WSAETIMEDOUT',
      wrong: /ETIMEDOUT, which leads to no number on windows/,
      mend: /Write a number/,
    },
  )
})

test('an alias to another header of the same platform is a number', () => {
  assertSilent(headerValues, (content) => {
    content.headers.push({
      ...headerIn(content, 'windows/winsock'),
      id: 'windows/win32',
      values: { win32: { ERROR_CONNECTION_REFUSED: 'WSAECONNREFUSED' } },
    })
  })
})
