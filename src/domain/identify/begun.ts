// What is still being typed: names and texts that begin like it, the most common first.
import type { Evidence } from './evidence.ts'
import { everyName, type Lookup } from './unfold.ts'
import type { TextIndex } from './text-index.ts'
import { foldedWords } from './words.ts'

/** So many are offered. */
const MOST = 6

/** The beginning of a name. */
const NAME = /^[a-z][a-z_]{2,}$/i

/** Fewer letters begin everything; more than this is no beginning any more. */
const LEAST_LETTERS = 4
const MOST_LETTERS = 40

/** What weighs a beginning: less than anything that stands there whole. */
const WEIGHT = 30
const STEP = 3

function offered(found: Map<number, Evidence['reason']>, length: number, { frequency }: Lookup) {
  const rank = (error: number) => frequency[error] ?? 3
  return [...found]
    .sort((a, b) => rank(a[0]) - rank(b[0]))
    .slice(0, MOST)
    .map(([error, reason]): Evidence => {
      const weight = WEIGHT - STEP * rank(error)
      return { error, reason, weight, sure: false, span: [0, length] }
    })
}

/** Takes what is typed and the lookup; returns the names that begin so. */
export function namesBegun(typed: string, lookup: Lookup): Evidence[] {
  const written = typed.trim()
  if (!NAME.test(written)) return []
  const beginning = written.toUpperCase()
  const found = new Map<number, Evidence['reason']>()
  for (const [name, error] of everyName(lookup))
    if (name.length > beginning.length && name.startsWith(beginning) && !found.has(error))
      found.set(error, { kind: 'similar-name', name, written })
  return offered(found, typed.length, lookup)
}

/** Takes what is typed, the lookup and its texts; returns the texts that begin so. */
export function textsBegun(typed: string, lookup: Lookup, { texts }: TextIndex): Evidence[] {
  if (typed.length > 2 * MOST_LETTERS || typed.trim().includes('\n')) return []
  const beginning = foldedWords(typed, lookup.simplify).join('')
  if (beginning.length < LEAST_LETTERS || beginning.length > MOST_LETTERS) return []
  const found = new Map<number, Evidence['reason']>()
  for (const { squeezed, error, systems, language } of texts)
    if (squeezed.length > beginning.length && squeezed.startsWith(beginning) && !found.has(error))
      found.set(error, { kind: 'similar-text', systems, language })
  return offered(found, typed.length, lookup)
}
