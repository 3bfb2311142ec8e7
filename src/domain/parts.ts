// A long list in parts of a fixed size: a page then weighs the same, however long the list becomes.

/**
 * Rows in a part of the comparison. Enough that most readers need the first part only, where the errors
 * stand that are met at all; few enough that a page of them is read on a bad network.
 */
export const ROWS_IN_PART = 250

/** One part of a list, and where it stands in it. */
export interface Part<T> {
  /** 1 for the first part. */
  number: number
  /** The places of its first and last item in the whole list; the first of all is 1. */
  first: number
  last: number
  items: T[]
}

/**
 * Takes a list and how many items a part holds, at least 1; returns the parts in the order of the list.
 * The last holds what is left; of an empty list there is one part, which is empty. Throws for a size below 1.
 */
export function parts<T>(list: readonly T[], size: number): Part<T>[] {
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`A part of a list holds 1 item or more, not ${size}.`)
  return Array.from({ length: Math.max(1, Math.ceil(list.length / size)) }, (_, i) => {
    const items = list.slice(i * size, (i + 1) * size)
    return {
      number: i + 1,
      first: i * size + Math.min(1, items.length),
      last: i * size + items.length,
      items,
    }
  })
}

/** Takes a part; returns its places for readers: `251–346`, or `251` where it has one item. */
export function placesOf({ first, last }: Pick<Part<unknown>, 'first' | 'last'>): string {
  return first === last ? String(first) : `${first}–${last}`
}
