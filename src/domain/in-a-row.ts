// Names in a row, as a language joins them; written out because `Intl.ListFormat` takes longer to make than a search takes.

/** How the first names, the only two, and the last of several are joined. */
export interface Joints {
  next: string
  two: string
  last: string
}

/** Takes names and a language's joints; returns them as one phrase: "A", "A and B", "A, B, and C". */
export function inARow(names: readonly string[], { next, two, last }: Joints): string {
  if (names.length < 3) return names.join(two)
  return names.slice(0, -1).join(next) + last + (names.at(-1) ?? '')
}
