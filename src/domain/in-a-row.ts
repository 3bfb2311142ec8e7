// Names in a row, as a language joins them; written out because `Intl.ListFormat` takes longer to make than a search takes.

/** How a language joins two names that stand alone, and the last one of a row to those before it. */
export interface Row {
  two: (first: string, second: string) => string
  last: (names: string, last: string) => string
}

/** Takes names, the mark between them and how the last ones are joined; returns them as one phrase: "A", "A and B", "A, B, and C". */
export function inARow(names: readonly string[], mark: string, { two, last }: Row): string {
  const [first = '', second] = names
  if (second === undefined) return first
  if (names.length === 2) return two(first, second)
  return last(names.slice(0, -1).join(mark), names.at(-1) ?? '')
}
