// The shape of an article's body: which of our components it uses, in which order, with which ids.

/** The components that an article may use. */
export const PROSE_COMPONENTS = [
  'What',
  'When',
  'First',
  'AskFirst',
  'Causes',
  'Cause',
  'Check',
  'Fix',
  'Calls',
  'Call',
  'Wire',
  'Handling',
  'Pitfalls',
  'Confusions',
  'Confusion',
  'Value',
] as const
export type ProseComponent = (typeof PROSE_COMPONENTS)[number]

export interface Tag {
  name: string
  attributes: Record<string, string>
  /** 'open', 'close' or 'empty' (`<Value … />`). */
  kind: 'open' | 'close' | 'empty'
  /** Where it begins in the body, and where it has ended. */
  offset: number
  end: number
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** Takes MDX; returns it with the insides of code spans and code blocks blanked, lines kept. */
export function withoutCode(body: string): string {
  return body.replace(/```[\s\S]*?```/g, blank).replace(/`[^`\n]*`/g, blank)
}

/**
 * Takes MDX and an offset; returns the place for whoever looks for it: `line 3 of the text: <Pitfall>`.
 * Lines are counted below the front matter, from the first one that is not blank.
 */
export function placeIn(body: string, offset: number): string {
  const before = body.trimEnd().length - body.trim().length
  const line = body.slice(before, offset).split('\n').length
  const rest = body.slice(offset).split('\n')[0] ?? ''
  return `line ${line} of the text: ${rest.length > 40 ? `${rest.slice(0, 40)}…` : rest}`
}

/** A tag as articles write it: a name, attributes in double quotes. Other forms are not seen as tags. */
const TAG = /<(\/?)([A-Za-z]\w*)((?:\s+[a-z]+="[^"]*")*)\s*(\/?)>/g

/** Takes MDX; returns it with such tags blanked too, lines kept: any `<` that is left opens a tag in another form. */
export function withoutTags(body: string): string {
  return withoutCode(body).replace(TAG, blank)
}

/** Takes MDX; returns its component tags in order. */
export function tagsOf(body: string): Tag[] {
  const text = withoutCode(body)
  const tags: Tag[] = []
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name = '', attributeText = '', empty] = match
    const attributes = Object.fromEntries(
      [...attributeText.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, k = '', v = '']) => [k, v]),
    )
    const kind = slash ? 'close' : empty ? 'empty' : 'open'
    const offset = match.index
    tags.push({ name, attributes, kind, offset, end: offset + whole.length })
  }
  return tags
}

/** Takes MDX; returns its structure as a list such as `Causes`, `Cause no-listener`, `Check`: equal in all languages. */
export function outlineOf(body: string): string[] {
  return tagsOf(body)
    .filter((tag) => tag.kind === 'open' && tag.name !== 'Value')
    .map((tag) =>
      [tag.name, tag.attributes['id'] ?? tag.attributes['slug']].filter(Boolean).join(' '),
    )
}

/** Takes MDX and a component with an id; returns those ids in order. */
export function idsOf(body: string, component: ProseComponent, attribute = 'id'): string[] {
  return tagsOf(body)
    .filter((tag) => tag.kind === 'open' && tag.name === component)
    .map((tag) => tag.attributes[attribute] ?? '')
}

/** Takes MDX; returns its prose as plain text: no tags, no marks, code kept; for the search index. */
export function plainText(body: string): string {
  return body
    .replace(/```\w*\n([\s\S]*?)```/g, ' $1 ')
    .replace(/title="([^"]*)"\s*>/g, '>$1 ')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
