// Every answer of the diagnosis leads to a step or a cause that exists, and every step can be reached.
import { splitCause } from '../diagnosis.ts'
import { nearest, type Problem } from '../problem.ts'
import type { Check, CheckContext } from './context.ts'

const FILE = 'content/diagnosis.yaml'

/** The step that the diagnosis begins with. */
const FIRST = 'start'

function deadEnds({ content }: CheckContext): Problem[] {
  const steps = content.diagnosis.map((step) => step.id)
  const causes = content.errors.flatMap((error) =>
    error.causes.map((cause) => `${error.slug}#${cause.id}`),
  )
  const known = new Set(causes)
  return content.diagnosis.flatMap((step) =>
    step.answers.flatMap((answer): Problem[] => {
      const place = `steps.${step.id}`
      if ('step' in answer)
        return steps.includes(answer.step)
          ? []
          : [
              {
                file: FILE,
                place,
                wrong: `There is no step ${answer.step}.`,
                nearest: nearest(answer.step, steps),
                mend: `Name the id of a step in this file.`,
              },
            ]
      return answer.causes
        .filter((cause) => !known.has(cause))
        .map((cause) => ({
          file: FILE,
          place,
          wrong: `There is no cause ${cause}.`,
          nearest: nearest(
            cause,
            causes.filter((other) => splitCause(other).slug === splitCause(cause).slug),
          ),
          mend: `Write slug#id of a cause in content/errors/<slug>.yaml.`,
        }))
    }),
  )
}

function unreachable({ content }: CheckContext): Problem[] {
  const reached = new Set(
    content.diagnosis.flatMap((step) =>
      step.answers.flatMap((answer) => ('step' in answer ? [answer.step] : [])),
    ),
  )
  return content.diagnosis
    .filter(({ id }) => id !== FIRST && !reached.has(id))
    .map(({ id }) => ({
      file: FILE,
      place: `steps.${id}`,
      wrong: `No answer leads to the step ${id}.`,
      mend: `Let an answer lead to it, or take it out; the first step is "${FIRST}".`,
    }))
}

export const diagnosisLeadsOn: Check = (context) => [...deadEnds(context), ...unreachable(context)]
