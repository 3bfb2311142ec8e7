// A real name among the misprints.
import { test } from 'node:test'
import { misprintsMisprinted } from '../../../src/domain/checks/misprints-misprinted.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { errorIn } from '../../support/sample.ts'

const misprinted = (written: string) => (content: Content) => {
  errorIn(content, 'etimedout').misprints = [{ written, where: ['tables'] }]
}

test('a name that a header defines is no misprint', () => {
  assertSilent(misprintsMisprinted, misprinted('ETIMEOUT'))
  assertProblems(misprintsMisprinted, misprinted('ECONNREFUSED'), {
    file: 'content/errors/etimedout.yaml',
    place: 'misprints.ECONNREFUSED',
    wrong: /is a real name/,
    mend: /Take it out of `misprints:`/,
  })
})
