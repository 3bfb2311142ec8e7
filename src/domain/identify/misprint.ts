// How far apart two words are, if they are near: bounded, so that thousands are compared in a moment.

/**
 * Takes two words and a bound; returns their edit distance with adjacent swaps, or undefined when it is
 * greater than the bound.
 */
export function distanceWithin(a: string, b: string, bound: number): number | undefined {
  if (Math.abs(a.length - b.length) > bound) return undefined
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
      if (best < least) least = best
    }
    if (least > bound) return undefined
    beforeLast = last
    last = row
  }
  const distance = last[b.length] ?? 0
  return distance <= bound ? distance : undefined
}
