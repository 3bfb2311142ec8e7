// A reason that an article gives twice, for two functions.
import { test } from 'node:test'
import { reasonsSaidOnce } from '../../../src/domain/checks/reasons-said-once.ts'
import { rewriting } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'

const ONE = '<Call id="connect">The answer was no.</Call>'

test('the same reason for two functions is found, with the group that they belong in', () => {
  assertProblems(
    reasonsSaidOnce,
    rewriting(
      'ru',
      'econnrefused',
      ONE,
      `${ONE}\n<Call id="send write">Another.</Call>\n<Call id="WSAConnect ConnectEx">The answer\nwas no.</Call>`,
    ),
    {
      file: 'content/articles/ru/econnrefused.mdx',
      place: '<Call id="WSAConnect ConnectEx">',
      wrong: /says what <Call id="connect"> says: The answer was no\./,
      mend: /<Call id="connect WSAConnect ConnectEx">/,
    },
  )
})
