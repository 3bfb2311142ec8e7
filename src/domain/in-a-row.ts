// Names in a row, as a language joins them; written out because `Intl.ListFormat` takes longer to make than a search takes.

/** How a language joins the first names of a row, two that stand alone, and the last one to those before it. */
export interface Row {
  next: string
  two: (first: string, second: string) => string
  last: (names: string, last: string) => string
}

/** Takes names and how they are joined; returns them as one phrase: "A", "A and B", "A, B, and C". */
export function inARow(names: readonly string[], { next, two, last }: Row): string {
  const [first = '', second] = names
  if (second === undefined) return first
  if (names.length === 2) return two(first, second)
  return last(names.slice(0, -1).join(next), names.at(-1) ?? '')
}
