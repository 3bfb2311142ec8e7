// The list of changes: newest first, each id once, every slug an error.
import { nearest, type Problem } from '../problem.ts'
import type { Change } from '../types.ts'
import type { Check } from './context.ts'

const file = 'content/changes.yaml'

function orderProblem(change: Change, before: Change | undefined): Problem[] {
  if (before === undefined || before.date >= change.date) return []
  return [
    {
      file,
      place: change.id,
      wrong: `${change.date} stands below the older ${before.date}.`,
      mend: 'Put the newest change first.',
    },
  ]
}

function doubleProblem(change: Change, others: readonly Change[]): Problem[] {
  if (!others.some(({ id }) => id === change.id)) return []
  return [
    {
      file,
      place: change.id,
      wrong: `The id ${change.id} is given twice; feed readers would take the two for one.`,
      mend: 'Give the newer change another id. An id that was published stays.',
    },
  ]
}

export const changesInOrder: Check = ({ content, slugs }) =>
  content.changes.flatMap((change, i) => [
    ...orderProblem(change, content.changes[i - 1]),
    ...doubleProblem(change, content.changes.slice(i + 1)),
    ...('slugs' in change ? change.slugs : [])
      .filter((slug) => !slugs.has(slug))
      .map((slug) => ({
        file,
        place: change.id,
        wrong: `There is no error ${slug}.`,
        nearest: nearest(slug, slugs),
        mend: 'Name the error by its file in content/errors/.',
      })),
  ])
