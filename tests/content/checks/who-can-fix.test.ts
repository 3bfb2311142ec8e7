// An error that does not say who can fix it, or says it twice.
import { test } from 'node:test'
import { whoCanFix } from '../../../src/domain/checks/who-can-fix.ts'
import { inError } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { errorIn } from '../../support/sample.ts'

test('neither causes nor who', () => {
  assertProblems(
    whoCanFix,
    (content) => {
      delete errorIn(content, 'etimedout').who
    },
    {
      file: 'content/errors/etimedout.yaml',
      place: 'who',
      wrong: /Nothing says who can fix it/,
      mend: /Add `who: \[user, administrator, programmer\]`/,
    },
  )
})

test('who beside causes', () => {
  assertProblems(whoCanFix, inError('econnrefused', { who: ['user'] }), {
    file: 'content/errors/econnrefused.yaml',
    place: 'who',
    wrong: /`who:` stands beside causes that say it already/,
    mend: /Take `who:` out/,
  })
})

test('one cause is enough to say it', () => {
  assertSilent(whoCanFix, (content) => {
    errorIn(content, 'econnrefused').causes.pop()
  })
})
