// Numbers of five digits that no system has, but that are one slip away from one: 10083 for 10038.
import type { Candidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import type { Lookup } from './unfold.ts'

function swapped(digits: readonly string[]): number[] {
  return digits.slice(0, -1).map((_, i) => {
    const other = [...digits]
    ;[other[i], other[i + 1]] = [digits[i + 1] ?? '', digits[i] ?? '']
    return Number(other.join(''))
  })
}

function changed(digits: readonly string[]): number[] {
  return digits.flatMap((_, i) =>
    [...'0123456789'].map((digit) =>
      Number([...digits.slice(0, i), digit, ...digits.slice(i + 1)].join('')),
    ),
  )
}

/** Takes a number; returns the Winsock errors whose number it was meant to be, perhaps. */
export function slipsOf(candidate: Candidate, lookup: Lookup): Evidence[] {
  const { value, written, start, context } = candidate
  if (context < 2 || value < 10000 || value > 11999 || lookup.numbers.has(value)) return []
  const digits = [...written]
  const seen = new Set<number>()
  const near = [
    ...swapped(digits).map((number) => [number, 40] as const),
    ...changed(digits).map((number) => [number, 26] as const),
  ]
  return near.flatMap(([number, weight]): Evidence[] => {
    const known = lookup.numbers.get(number)?.find(({ table }) => table.vocabulary === 'winsock')
    if (!known || seen.has(known.error)) return []
    seen.add(known.error)
    const frequency = [9, 4, -6, -12][lookup.frequency[known.error] ?? 3] ?? 0
    const platform = known.table.name
    const reason = { kind: 'similar-number', value: number, written, platform } as const
    const span = [start, start + written.length] as const
    return [{ error: known.error, reason, weight: weight + frequency, sure: false, span }]
  })
}
