// What one built page says of itself: its anchors, where it leads, what it runs, which policy it has.
import { Parser } from 'htmlparser2'

export interface Link {
  /** The element and attribute, such as `a href`. */
  from: string
  to: string
  /** The language that the link says it leads to. */
  hreflang: string | undefined
}

export interface PageFacts {
  lang: string
  ids: string[]
  links: Link[]
  /** Ids that attributes of the page name, such as `for` and `aria-labelledby`. */
  named: string[]
  canonical: string | undefined
  /** `link rel=alternate` with a language. */
  alternates: Map<string, string>
  noindex: boolean
  policy: string | undefined
  /** Inline scripts and styles; what stands in front of the policy is not under it. */
  inline: { tag: string; text: string; beforePolicy: boolean }[]
  /** Attributes that no policy without `unsafe-inline` lets in. */
  stopped: string[]
  /** Data in `<script type="application/…">`. */
  data: string[]
}

const LINKS: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  use: 'href',
  form: 'action',
  script: 'src',
  img: 'src',
  source: 'src',
  iframe: 'src',
}

const NAMING = ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']

type Attributes = Record<string, string>

/** Addresses that stand in `meta`: pictures and pages for other sites, and where a short link goes. */
function metaAddress({ property = '', content = '', ...rest }: Attributes): string | undefined {
  if (/^og:(url|image)$/.test(property)) return content
  if (rest['http-equiv']?.toLowerCase() === 'refresh') return /url=(.*)$/i.exec(content)?.[1]
  return undefined
}

/** What templates hold is no part of the page until script takes it out: ids there may be those of the page. */
class Reader {
  readonly facts: PageFacts = {
    lang: '',
    ids: [],
    links: [],
    named: [],
    canonical: undefined,
    alternates: new Map(),
    noindex: false,
    policy: undefined,
    inline: [],
    stopped: [],
    data: [],
  }
  #templates = 0
  #text: { kind: 'inline' | 'data'; tag: string; text: string } | undefined

  open(tag: string, attributes: Attributes): void {
    const { facts } = this
    if (tag === 'html') facts.lang = attributes['lang'] ?? ''
    if (tag === 'template') this.#templates++
    if (this.#templates === 0) {
      if (attributes['id'] !== undefined) facts.ids.push(attributes['id'])
      for (const name of NAMING) facts.named.push(...(attributes[name]?.split(/\s+/) ?? []))
    }
    for (const name of Object.keys(attributes))
      if (name === 'style' || name.startsWith('on')) facts.stopped.push(`${tag} ${name}`)
    this.#link(tag, attributes)
    if (tag === 'meta') this.#meta(attributes)
    if (tag === 'style' || (tag === 'script' && attributes['src'] === undefined)) {
      const kind = attributes['type']?.startsWith('application/') === true ? 'data' : 'inline'
      this.#text = { kind, tag, text: '' }
    }
  }

  #link(tag: string, attributes: Attributes): void {
    const { facts } = this
    const attribute = LINKS[tag]
    const to = attribute === undefined ? undefined : attributes[attribute]
    if (to === undefined) return
    const { hreflang, rel = '' } = attributes
    if (tag === 'link' && rel === 'canonical') facts.canonical = to
    if (tag === 'link' && rel === 'alternate' && hreflang !== undefined)
      facts.alternates.set(hreflang, to)
    facts.links.push({ from: `${tag} ${attribute}`, to, hreflang })
  }

  #meta(attributes: Attributes): void {
    const { facts } = this
    const to = metaAddress(attributes)
    if (to !== undefined) facts.links.push({ from: 'meta content', to, hreflang: undefined })
    if (attributes['name'] === 'robots' && attributes['content']?.includes('noindex') === true)
      facts.noindex = true
    if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
      facts.policy = attributes['content']
  }

  text(text: string): void {
    if (this.#text) this.#text.text += text
  }

  close(tag: string): void {
    if (tag === 'template') this.#templates--
    if (this.#text?.tag !== tag) return
    const { kind, text } = this.#text
    if (kind === 'data') this.facts.data.push(text)
    else this.facts.inline.push({ tag, text, beforePolicy: this.facts.policy === undefined })
    this.#text = undefined
  }
}

/** Takes a page's HTML; returns what it says of itself. */
export function pageFacts(html: string): PageFacts {
  const reader = new Reader()
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  })
  parser.write(html)
  parser.end()
  return reader.facts
}
