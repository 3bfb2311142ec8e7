// A reproduction names an error and a function of the atlas, has its program, and its recorded time fits its bounds.
import { nearest, type Problem } from '../problem.ts'
import type { ReproductionEntry } from '../reproductions.ts'
import type { Check, CheckContext } from './context.ts'

const KNOWN = 'Correct the spelling, or give the identifier to a file in content/errors/.'

/** Identifiers that an error of the atlas owns. */
function ownedBy({ content }: CheckContext): Set<string> {
  return new Set(
    content.errors.flatMap(({ identifiers }) => Object.values(identifiers).flatMap((list) => list)),
  )
}

function names(entry: ReproductionEntry, { content }: CheckContext, owned: Set<string>): Problem[] {
  const file = `content/reproductions/${entry.id}/facts.yaml`
  const results = Object.entries(entry.documented).flatMap(([system, documented]) =>
    documented === undefined ? [] : [[`documented.${system}`, documented.result] as const],
  )
  const identifiers = [['error', entry.error] as const, ...results]
    .filter(([, name]) => !owned.has(name))
    .map(([place, name]) => ({
      file,
      place,
      wrong: `No error has the identifier ${name}.`,
      nearest: nearest(name, owned),
      mend: KNOWN,
    }))
  const calls = new Set(content.calls.map(({ name }) => name))
  if (calls.has(entry.call)) return identifiers
  const unknown = {
    file,
    place: 'call',
    wrong: `No file in content/calls/ describes ${entry.call}.`,
    nearest: nearest(entry.call, calls),
    mend: 'Correct the name, or describe the function in content/calls/.',
  }
  return [...identifiers, unknown]
}

function shape({ id, error, program, elapsed, observed, needs, setup }: ReproductionEntry) {
  const folder = `content/reproductions/${id}`
  const file = `${folder}/facts.yaml`
  const problems: Problem[] = []
  if (!new RegExp(`^${error.toLowerCase()}--[a-z0-9]+(-[a-z0-9]+)*$`).test(id))
    problems.push({
      file: folder,
      place: 'name',
      wrong: `The folder's name does not begin with ${error.toLowerCase()}--.`,
      mend: `Name it ${error.toLowerCase()}--<short-name>, in lower case.`,
    })
  if (program.trim() === '')
    problems.push({
      file: folder,
      place: 'program',
      wrong: 'There is no program.',
      mend: 'Add program.py, or program.c where Python cannot do it.',
    })
  const { seconds } = observed
  const fits = elapsed && seconds && seconds >= elapsed.atLeast && seconds <= elapsed.atMost
  if ((elapsed ?? seconds) !== undefined && !fits)
    problems.push({
      file,
      place: 'elapsed',
      wrong: 'The bounds of the elapsed time and the observed seconds do not go together.',
      mend: 'Give both, with the seconds between the bounds, or neither.',
    })
  if (setup.length > 0 && !needs.includes('network-namespace'))
    problems.push({
      file,
      place: 'setup',
      wrong: 'It changes the network of the machine itself.',
      mend: 'Put network-namespace under `needs:`, or take `setup:` out.',
    })
  return problems
}

export const reproductionsKnown: Check = (context) => {
  const owned = ownedBy(context)
  return context.content.reproductions.flatMap((entry) => [
    ...names(entry, context, owned),
    ...shape(entry),
  ])
}
