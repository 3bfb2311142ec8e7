// Facts that point at what is not there: a platform, a call, another error, a step.
import { all, inError, rewriting } from '../../support/changes.ts'
import { errorIn } from '../../support/sample.ts'
import { toldIn, type Mutation } from './mutation.ts'

const OF_ERRORS: readonly Mutation[] = [
  ...toldIn('content/errors/econnrefused.yaml', [
    {
      what: 'a platform is unknown',
      change: (content) => {
        for (const cause of errorIn(content, 'econnrefused').causes) cause.platforms = ['linus']
      },
      place: 'causes.no-listener',
      wrong: /There is no platform linus/,
      nearest: 'linux',
      mend: /Use the id of a file/,
    },
    {
      what: 'a call is unknown',
      change: all(
        (content) => {
          for (const call of errorIn(content, 'econnrefused').calls) call.call = 'conect'
        },
        rewriting('en', 'econnrefused', 'id="connect"', 'id="conect"'),
      ),
      place: 'calls.conect',
      wrong: /describes conect/,
      nearest: 'connect',
      mend: /Correct the name/,
    },
  ]),
  ...toldIn('content/errors/etimedout.yaml', [
    {
      what: 'a related error is unknown',
      change: inError('etimedout', { related: ['econrefused'] }),
      place: 'related',
      wrong: /There is no error econrefused/,
      nearest: 'econnrefused',
      mend: /Name the slug/,
    },
  ]),
]

const OF_THE_DIAGNOSIS: readonly Mutation[] = toldIn('content/diagnosis.yaml', [
  {
    what: 'a step of the diagnosis leads nowhere',
    change: (content) => {
      const [answer] = content.diagnosis[0]?.answers ?? []
      if (answer && 'step' in answer) answer.step = 'refusd'
    },
    place: 'steps.start',
    wrong: /There is no step refusd/,
    nearest: 'refused',
    mend: /Name the id of a step/,
  },
])

/** Ways to break what a fact points at. */
export const REFERENCES = [...OF_ERRORS, ...OF_THE_DIAGNOSIS]
