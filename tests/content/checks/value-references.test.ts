// <Value> that names an identifier which its platform does not have.
import { test } from 'node:test'
import { valueReferences } from '../../../src/domain/checks/value-references.ts'
import { all, claiming, defining, saying } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'

const FILE = 'content/articles/ru/etimedout.mdx'
const MEND = /Write <Value of="IDENTIFIER" on="PLATFORM" \/>; without `on` the platform is windows/

const writing = (text: string) => saying('ru', text)

test('an unknown identifier is found, with the nearest one of the platform', () => {
  assertProblems(valueReferences, writing('<Value of="ECONNREFUSD" on="linux" />'), {
    file: FILE,
    place: 'line 3 of the text: <Value of="ECONNREFUSD" on="linux" />',
    nearest: 'ECONNREFUSED',
    wrong: /linux has no identifier ECONNREFUSD/,
    mend: MEND,
  })
})

test('without `on` the platform is Windows', () => {
  assertProblems(valueReferences, writing('<Value of="ECONNREFUSED" />'), {
    file: FILE,
    place: 'line 3 of the text: <Value of="ECONNREFUSED" />',
    nearest: 'WSAECONNREFUSED',
    wrong: /windows has no identifier ECONNREFUSED/,
    mend: MEND,
  })
})

test('an unknown platform is found, with the nearest one', () => {
  assertProblems(valueReferences, writing('<Value of="ECONNREFUSED" on="linus" />'), {
    file: FILE,
    place: 'line 3 of the text: <Value of="ECONNREFUSED" on="linus" />',
    nearest: 'linux',
    wrong: /linus has no identifier ECONNREFUSED/,
    mend: MEND,
  })
})

test('an identifier that only one architecture has cannot be printed for the platform', () => {
  assertProblems(
    valueReferences,
    all(
      defining('linux/errno-mips', { EINIT: 141 }),
      claiming('etimedout', { errno: ['ETIMEDOUT', 'EINIT'] }),
      writing('<Value of="EINIT" on="linux" />'),
    ),
    {
      file: FILE,
      place: 'line 3 of the text: <Value of="EINIT" on="linux" />',
      wrong: /linux has no identifier EINIT/,
      mend: MEND,
    },
  )
})
