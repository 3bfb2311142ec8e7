// <Value> that names an identifier which its platform does not have.
import { test } from 'node:test'
import { valueReferences } from '../../../src/domain/checks/value-references.ts'
import { all, claiming, defining, saying } from '../../support/changes.ts'
import { assertProblems, type Expected } from '../../support/checking.ts'

/** Takes what an article writes, what is told of it and the nearest right name; returns the problem. */
const told = (written: string, wrong: RegExp, nearest?: string): Expected => ({
  file: 'content/articles/ru/etimedout.mdx',
  place: `line 3 of the text: ${written}`,
  ...(nearest === undefined ? {} : { nearest }),
  wrong,
  mend: /Write <Value of="IDENTIFIER" on="PLATFORM" \/>; without `on` the platform is windows/,
})

for (const [what, written, wrong, nearest] of [
  [
    'an unknown identifier is found, with the nearest one of the platform',
    '<Value of="ECONNREFUSD" on="linux" />',
    /linux has no identifier ECONNREFUSD/,
    'ECONNREFUSED',
  ],
  [
    'without `on` the platform is Windows',
    '<Value of="ECONNREFUSED" />',
    /windows has no identifier ECONNREFUSED/,
    'WSAECONNREFUSED',
  ],
  [
    'an unknown platform is found, with the nearest one',
    '<Value of="ECONNREFUSED" on="linus" />',
    /linus has no identifier ECONNREFUSED/,
    'linux',
  ],
] as const)
  test(what, () => {
    assertProblems(valueReferences, saying('ru', written), told(written, wrong, nearest))
  })

test('an identifier that only one architecture has cannot be printed for the platform', () => {
  const written = '<Value of="EINIT" on="linux" />'
  assertProblems(
    valueReferences,
    all(
      defining('linux/errno-mips', { EINIT: 141 }),
      claiming('etimedout', { errno: ['ETIMEDOUT', 'EINIT'] }),
      saying('ru', written),
    ),
    told(written, /linux has no identifier EINIT/),
  )
})
