// A document cut to a length that one can read on a page: long lists end with dots.

/** Takes a document and how many items of a list to keep; returns it as JSON, `…` for what was left out. */
export function excerpt(document: unknown, items: number): string {
  const cut = (_key: string, value: unknown): unknown =>
    Array.isArray(value) && value.length > items ? [...value.slice(0, items), '…'] : value
  return JSON.stringify(document, cut, 2).replaceAll('"…"', '…')
}
