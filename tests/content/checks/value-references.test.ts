// <Value> that names an identifier which its platform does not have.
import { test } from 'node:test'
import { valueReferences } from '../../../src/domain/checks/value-references.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems } from '../../support/checking.ts'
import { articleIn, errorIn, headerIn } from '../../support/sample.ts'

const FILE = 'content/articles/ru/etimedout.mdx'
const MEND = /Write <Value of="IDENTIFIER" on="PLATFORM" \/>; without `on` the platform is windows/

const writing = (text: string) => (content: Content) => {
  const article = articleIn(content, 'etimedout', 'ru')
  article.body = article.body.replace('It happened.', text)
}

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
    (content) => {
      headerIn(content, 'linux/errno-mips').values.errno = { ECONNREFUSED: 146, EINIT: 141 }
      errorIn(content, 'etimedout').identifiers.errno = ['ETIMEDOUT', 'EINIT']
      writing('<Value of="EINIT" on="linux" />')(content)
    },
    {
      file: FILE,
      place: 'line 3 of the text: <Value of="EINIT" on="linux" />',
      wrong: /linux has no identifier EINIT/,
      mend: MEND,
    },
  )
})
