// Answers that lead nowhere, and steps that nothing leads to.
import { test } from 'node:test'
import { diagnosisLeadsOn } from '../../../src/domain/checks/diagnosis-leads-on.ts'
import { assertProblems } from '../../support/checking.ts'

const FILE = 'content/diagnosis.yaml'

test('a cause that does not exist is found, with the nearest of its error', () => {
  assertProblems(
    diagnosisLeadsOn,
    (content) => {
      const [, answer] = content.diagnosis[0]?.answers ?? []
      if (answer && 'causes' in answer) answer.causes = ['econnrefused#no-listner']
    },
    {
      file: FILE,
      place: 'steps.start',
      nearest: 'econnrefused#no-listener',
      wrong: /There is no cause econnrefused#no-listner/,
      mend: /Write slug#id of a cause/,
    },
  )
})

test('a step that does not exist is found', () => {
  assertProblems(
    diagnosisLeadsOn,
    (content) => {
      const [, answer] = content.diagnosis[1]?.answers ?? []
      if (answer && 'step' in answer) answer.step = 'stat'
    },
    {
      file: FILE,
      place: 'steps.refused',
      nearest: 'start',
      wrong: /There is no step stat/,
      mend: /Name the id of a step/,
    },
  )
})

test('a step that no answer leads to is found', () => {
  assertProblems(
    diagnosisLeadsOn,
    (content) => {
      const [first] = content.diagnosis
      if (first) first.answers = first.answers.filter((answer) => !('step' in answer))
    },
    {
      file: FILE,
      place: 'steps.refused',
      wrong: /No answer leads to the step refused/,
      mend: /Let an answer lead to it/,
    },
  )
})
