// A header that inherits from nothing, from an heir, or repeats what it inherits.
import { test } from 'node:test'
import { headerInheritance } from '../../../src/domain/checks/header-inheritance.ts'
import { defining, inHeader } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'
import { headerIn } from '../../support/sample.ts'

test('a base that does not exist is found, with the nearest one', () => {
  assertProblems(headerInheritance, inHeader('linux/errno-mips', { inherits: 'linux/erno' }), {
    file: 'content/headers/linux/errno-mips.yaml',
    place: 'inherits',
    nearest: 'linux/errno',
    wrong: /There is no header linux\/erno/,
    mend: /Name a header as platform\/file/,
  })
})

test('a repeated value is found', () => {
  assertProblems(headerInheritance, defining('linux/errno-mips', { ETIMEDOUT: 110 }), {
    file: 'content/headers/linux/errno-mips.yaml',
    place: 'values.errno.ETIMEDOUT',
    wrong: /It repeats what linux\/errno says/,
    mend: /Take the line out; it is inherited/,
  })
})

test('an heir of an heir would lose the numbers of the first one', () => {
  assertProblems(
    headerInheritance,
    (content) => {
      content.headers.push({
        ...headerIn(content, 'linux/errno-mips'),
        id: 'linux/errno-mipsel',
        inherits: 'linux/errno-mips',
        values: { errno: { ETIMEDOUT: 145 } },
      })
    },
    {
      file: 'content/headers/linux/errno-mipsel.yaml',
      place: 'inherits',
      wrong: /linux\/errno-mips inherits itself/,
      mend: /Name the header that holds the full table/,
    },
  )
})
