// What the tests of the checks share: one change to the sample, the problems that it makes.
import assert from 'node:assert/strict'
import { checkContext, type Check } from '../../src/domain/checks/context.ts'
import { formatProblems, type Problem } from '../../src/domain/problem.ts'
import type { Content } from '../../src/domain/types.ts'
import { sample } from './sample.ts'

/** A problem as a test expects it; the sentences by a part of them. */
export interface Expected {
  file: string
  place: string
  nearest?: string
  wrong: RegExp
  mend: RegExp
}

/** Takes a check and a change of the sample; returns what the check finds. */
export function problemsAfter(check: Check, change?: (content: Content) => void): Problem[] {
  return check(checkContext(sample(change)))
}

/** Takes a check; asserts that the untouched sample has no problem. */
export function assertSilent(check: Check, change?: (content: Content) => void): void {
  const problems = problemsAfter(check, change)
  assert.equal(problems.length, 0, formatProblems(problems))
}

/** Takes a check, a change of the sample and problems; asserts that the change makes exactly these, in this order. */
export function assertProblems(
  check: Check,
  change: (content: Content) => void,
  ...expected: Expected[]
): void {
  assertSilent(check)
  const problems = problemsAfter(check, change)
  assert.deepEqual(
    problems.map(({ file, place, nearest }) => ({ file, place, nearest })),
    expected.map(({ file, place, nearest }) => ({ file, place, nearest })),
  )
  for (const [i, problem] of problems.entries()) {
    assert.match(problem.wrong, expected[i]?.wrong ?? /^$/)
    assert.match(problem.mend, expected[i]?.mend ?? /^$/)
  }
}
