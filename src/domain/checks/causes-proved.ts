// No cause without proof: each rests on a source that can be looked up, or on a measurement that names its system.
import { SOURCE_FORM, isMeasured } from '../sources.ts'
import type { Cause, ErrorEntry } from '../types.ts'
import { errorFile, type Check } from './context.ts'

/** A measurement as we write it down: the system with its version, then what was done. */
const MEASUREMENT = /^measured:[A-Z]\w+ \d+(\.\d+)+, \S/

/** A source that admits that there is none. */
const ADMISSION =
  /\b(no source|not found|common practice|from knowledge|to be verified|unverified)\b/i

const proves = (source: string) =>
  SOURCE_FORM.test(source) &&
  !ADMISSION.test(source) &&
  (!isMeasured(source) || MEASUREMENT.test(source))

/** How many causes there are, and what they rest on. */
export interface Proofs {
  causes: number
  /** Causes with a measurement of our own. */
  measured: number
  /** Causes that rest on threads alone, where people reported them. */
  reported: number
  /** Causes that nothing proves; the check lets none pass. */
  unproved: number
}

/** Takes errors; returns how many causes they have, and what these rest on. */
export function countProofs(errors: readonly ErrorEntry[]): Proofs {
  const sources = errors.flatMap(({ causes }) => causes.map((cause) => cause.sources))
  const thread = /^[\w.-]+\/[\w.-]+#\d+$/
  return {
    causes: sources.length,
    measured: sources.filter((list) => list.some((s) => isMeasured(s) && proves(s))).length,
    reported: sources.filter((list) => list.length > 0 && list.every((s) => thread.test(s))).length,
    unproved: sources.filter((list) => !list.some(proves)).length,
  }
}

/** Takes what stands where and its sources; returns the problem of each source that proves nothing. */
function badSources(slug: string, place: string, sources: readonly string[]) {
  return sources
    .filter((source) => !proves(source))
    .map((source) => ({
      file: errorFile(slug),
      place,
      wrong: isMeasured(source)
        ? `The measurement "${source}" does not say on which system and version it was made.`
        : `"${source}" is no source: it has no known form, or it admits that there is none.`,
      mend: isMeasured(source)
        ? `Write it as 'measured:Linux 6.18, what was done'.`
        : `Name what can be looked up (content/README.md lists the forms), or take it out.`,
    }))
}

const unproved = (slug: string, { id }: Cause) => ({
  file: errorFile(slug),
  place: `causes.${id}`,
  wrong: `Nothing proves this cause: it has neither a source nor a measurement.`,
  mend: `Name a source, measure it and say so with \`measured:\`, or leave the cause out.`,
})

export const causesProved: Check = ({ content }) =>
  content.errors.flatMap(({ slug, causes, calls, references }) => [
    ...causes.flatMap((cause) =>
      cause.sources.length === 0
        ? [unproved(slug, cause)]
        : badSources(slug, `causes.${cause.id}`, cause.sources),
    ),
    ...calls.flatMap(({ call, sources }) => badSources(slug, `calls.${call}`, sources)),
    ...badSources(slug, 'references', references),
  ])
