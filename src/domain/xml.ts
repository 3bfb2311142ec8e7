// XML by hand: feeds, sitemaps and the search description are a few elements each.

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Takes text; returns it for an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

/** Takes a name, attributes and the inside (text unless it is made of elements); returns the element. */
export function element(
  name: string,
  attributes: Record<string, string>,
  inside: string | readonly string[] = [],
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  const content = typeof inside === 'string' ? xmlText(inside) : inside.join('')
  const start = `<${name}${said.join('')}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** Takes the root element; returns the whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
