// Ways on from a number: its meanings on several systems, or the known numbers beside an unknown one.
import type { Identified } from './identify.ts'
import type { Lookup } from './unfold.ts'

/** Takes a number as it was recognised; returns the one whose page tells its meanings. */
function pageOf(value: number, { numbers }: Lookup): number | undefined {
  return [value, -value].find((number) => numbers.has(number))
}

/**
 * Takes what was recognised and the lookup; returns the number that it is about when that number means
 * several things and nothing but numbers was understood: then the system must be asked for.
 */
export function severalMeanings({ recognitions }: Identified, lookup: Lookup): number | undefined {
  const values = recognitions.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'number' ? [reason.value] : [])),
  )
  const [first] = values
  if (first === undefined || values.filter((value) => value === first).length < 2) return undefined
  const onlyNumbers = recognitions.every(({ reasons }) => reasons[0]?.kind.includes('number'))
  return onlyNumbers ? pageOf(first, lookup) : undefined
}

/** Takes a query and the lookup; returns the known numbers nearest to the first number in it, at most four. */
export function nearestNumbers(query: string, { numbers }: Lookup): number[] {
  const written = /-?\d{1,10}/.exec(query.slice(0, 200))?.[0]
  if (written === undefined) return []
  const value = Number(written)
  return [...numbers.keys()]
    .map((number) => [Math.abs(number - value), number] as const)
    .filter(([distance]) => distance <= Math.max(20, Math.abs(value) / 10))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .slice(0, 4)
    .map(([, number]) => number)
    .sort((a, b) => a - b)
}
