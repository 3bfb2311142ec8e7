// Whether the first part of the lookup has answered for good, or the rest must be asked too.
import type { Identified } from './identify.ts'
import { hasStranger } from './names.ts'
import type { Lookup } from './unfold.ts'

type Recognition = Identified['recognitions'][number]

/** Whether a fact rests on numbers alone, and one of them means something in the rest as well. */
const isShared = ({ reasons }: Recognition, elsewhere: ReadonlySet<number>) =>
  reasons.every(({ kind }) => kind === 'number') &&
  reasons.some(
    (reason) =>
      reason.kind === 'number' && (elsewhere.has(reason.value) || elsewhere.has(-reason.value)),
  )

/**
 * Takes what was recognised and the lookup that it was recognised with; returns whether the rest of the lookup
 * could say otherwise. It could where nothing is a fact, where nothing but a number is known that means
 * something there as well, and where the text has what looks like a name that this part does not know.
 */
export function mayChange({ recognitions, text }: Identified, lookup: Lookup): boolean {
  const { elsewhere } = lookup
  if (elsewhere === undefined || text.trim() === '') return false
  const facts = recognitions.filter(({ sure }) => sure)
  const shared = facts.some((fact) => isShared(fact, elsewhere))
  return facts.length === 0 || shared || hasStranger(text, lookup)
}
