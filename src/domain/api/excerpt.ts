// A document cut to a length that one can read on a page: long lists end with dots, short things stand on one line.

const WIDTH = 88

function oneLine(value: unknown): string {
  // JSON has no line breaks inside strings, so every one of them is layout.
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
}

function layOut(value: unknown, indent: string, before: number): string {
  const flat = oneLine(value)
  if (value === null || typeof value !== 'object' || indent.length + before + flat.length < WIDTH)
    return flat
  const deeper = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const lines = Array.isArray(value)
    ? value.map((item) => deeper + layOut(item, deeper, 0))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `
        return deeper + name + layOut(item, deeper, name.length)
      })
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** Takes a document and how many items of a list to keep; returns it as JSON, `…` for what was left out. */
export function excerpt(document: unknown, items: number): string {
  const cut = (_key: string, value: unknown): unknown =>
    Array.isArray(value) && value.length > items ? [...value.slice(0, items), '…'] : value
  const short: unknown = JSON.parse(JSON.stringify(document, cut))
  return layOut(short, '', 0).replaceAll('"…"', '…')
}
