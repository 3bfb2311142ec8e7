// Checks a built site as a whole: every link, fragment, twin, address in other files, and every page's policy.
import { createHash } from 'node:crypto'
import { pageFacts, type PageFacts } from './page-facts.ts'

/** What is known of a page after it has been read; its links are kept with those of all pages. */
type Known = Pick<PageFacts, 'lang' | 'canonical' | 'alternates' | 'noindex'> & { ids: Set<string> }

interface Target {
  /** The first page or file that leads there, and by what. */
  by: string
  hreflang: string | undefined
}

const LANGUAGES = ['en', 'zh-Hans', 'ru', 'x-default']

/** Takes the path of a built file; returns the path that it answers at. */
function pathOf(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file
}

/** A place in an address that others fill: an error's name, what a browser searches for. */
const PLACE = /\{[a-zA-Z]+\??\}/

export class WholeSite {
  readonly #files: ReadonlySet<string>
  /** What stands before a path in full addresses, without a slash at its end. */
  readonly #origin: string
  readonly #pages = new Map<string, Known>()
  readonly #targets = new Map<string, Target>()
  readonly #problems: string[] = []

  /** Takes what stands before paths in full addresses, and every file of the site as a path that begins with a slash. */
  constructor(origin: string, files: Iterable<string>) {
    this.#origin = origin
    this.#files = new Set([...files].map(pathOf))
  }

  #say(where: string, what: string): void {
    this.#problems.push(`${where}: ${what}`)
  }

  /** Takes an HTML file of the site and its text; notes what it says, tells what is wrong within it. */
  addPage(file: string, html: string): void {
    const path = pathOf(file)
    const facts = pageFacts(html)
    const ids = new Set(facts.ids)
    if (ids.size < facts.ids.length) {
      const twice = facts.ids.filter((id, i) => facts.ids.indexOf(id) !== i)
      this.#say(path, `the id ${[...new Set(twice)].join(', ')} is there more than once`)
    }
    for (const id of facts.named)
      if (!ids.has(id)) this.#say(path, `an attribute names the id ${id}, which is not there`)
    for (const text of facts.data) this.#addData(path, text)
    for (const { from, to, hreflang } of facts.links) this.#add(path, `<${from}>`, to, hreflang)
    this.#policyOf(path, facts)
    const { lang, canonical, alternates, noindex } = facts
    this.#pages.set(path, { lang, canonical, alternates, noindex, ids })
  }

  #addData(path: string, text: string): void {
    try {
      // An @id is the name of a thing, no address to go to.
      const data = JSON.parse(text, (key, value: unknown) => (key === '@id' ? undefined : value))
      this.addText(path, JSON.stringify(data))
    } catch {
      this.#say(path, `its data is no JSON: ${text.slice(0, 60)}`)
    }
  }

  /** Takes a file that is not HTML; notes every address of this site that stands in it. */
  addText(file: string, text: string): void {
    for (const [address] of text.matchAll(/https?:\/\/[^\s"'<>()[\]`|\\]+/g))
      if (address.startsWith(this.#origin)) this.#addAddress(file, address.replace(/[.,;:]+$/, ''))
    if (file === '/_redirects')
      for (const [, to = ''] of text.matchAll(/^\S+ (\S+)/gm)) this.#add(file, 'text', to)
    // Markdown leads on by links, too.
    if (file.endsWith('.md'))
      for (const [, to = ''] of text.matchAll(/\]\((\/[^\s)]*)\)/g)) this.#add(file, 'link', to)
  }

  /** Places in the path may be filled with anything that makes it the path of a file. */
  #addAddress(file: string, address: string): void {
    const [path = '', query] = address.slice(this.#origin.length).split('?')
    if (query !== undefined || !PLACE.test(path))
      return this.#add(file, 'text', this.#origin + path)
    const parts = path.split(PLACE).map((part) => RegExp.escape(part))
    const pattern = new RegExp(`^${parts.join('[^/]+')}$`)
    if (![...this.#files].some((each) => pattern.test(each)))
      this.#say(file, `no file is called like ${path}`)
  }

  #add(path: string, by: string, to: string, hreflang?: string): void {
    const url = URL.parse(to, this.#origin + path)
    if (url === null) return this.#say(path, `${by} "${to}" is no address`)
    if (url.protocol !== 'https:' && url.origin !== new URL(this.#origin).origin)
      return this.#say(path, `${by} "${to}" is neither of this site nor https`)
    const address = url.origin + url.pathname
    if (url.origin !== new URL(this.#origin).origin) return
    if (!address.startsWith(`${this.#origin}/`))
      return this.#say(path, `${by} "${to}" leaves the site's own path`)
    const target = decodeURI(address.slice(this.#origin.length)) + decodeURIComponent(url.hash)
    const key = `${target}\n${hreflang ?? ''}`
    if (!this.#targets.has(key)) this.#targets.set(key, { by: `${path} (${by})`, hreflang })
  }

  /** Everything inline is in the policy by its hash, and nothing else that needs more. */
  #policyOf(path: string, { policy, inline, stopped }: PageFacts): void {
    if (policy === undefined) return this.#say(path, 'has no Content-Security-Policy')
    if (!policy.startsWith("default-src 'none'") || policy.includes('unsafe-inline'))
      this.#say(path, `its policy is not strict: ${policy}`)
    for (const attribute of new Set(stopped))
      this.#say(path, `<${attribute}=…> is not let in by the policy`)
    for (const { tag, text, beforePolicy } of inline) {
      const hash = createHash('sha256').update(text).digest('base64')
      const directive = policy.split('; ').find((each) => each.startsWith(`${tag}-src `)) ?? ''
      if (beforePolicy || !directive.includes(`'sha256-${hash}'`))
        this.#say(path, `an inline ${tag} is not in the policy: ${text.trim().slice(0, 60)}`)
    }
  }

  #checkTargets(): void {
    for (const [key, { by, hreflang }] of this.#targets) {
      const [target = ''] = key.split('\n')
      const [path = '', fragment = ''] = target.split('#')
      const page = this.#pages.get(path)
      if (!this.#files.has(path))
        this.#say(by, `leads to ${path}, which is not there${this.#slash(path)}`)
      else if (fragment !== '' && page?.ids.has(fragment) !== true)
        this.#say(by, `leads to ${target}: there is no such anchor on that page`)
      if (page && hreflang !== undefined && hreflang !== 'x-default' && page.lang !== hreflang)
        this.#say(by, `says that ${path} is in ${hreflang}; it is in ${page.lang}`)
    }
  }

  #slash(path: string): string {
    return this.#files.has(`${path}/`) ? ': it ends with a slash' : ''
  }

  /** Pages that name themselves as the one to link to: their languages name each other, and all are linked. */
  #checkTwins(): void {
    const linked = new Set([...this.#targets.keys()].map((key) => key.split(/[#\n]/)[0]))
    for (const [path, { canonical, alternates, noindex }] of this.#pages) {
      if (canonical === undefined) this.#say(path, 'has no canonical address')
      if (canonical !== this.#origin + path) continue
      const missing = LANGUAGES.filter((language) => !alternates.has(language))
      if (missing.length > 0) this.#say(path, `names no page in ${missing.join(', ')}`)
      for (const [language, address] of alternates) {
        const twin = this.#pages.get(address.slice(this.#origin.length))
        if (twin && [...twin.alternates].join() !== [...alternates].join())
          this.#say(path, `names ${address} in ${language}, which names other pages`)
      }
      if (!noindex && !linked.has(path)) this.#say(path, 'no page leads there')
    }
  }

  /** Returns every problem, in words: the page or file, what is wrong there. */
  problems(): string[] {
    this.#checkTargets()
    this.#checkTwins()
    return this.#problems
  }

  get counted(): { pages: number; targets: number } {
    return { pages: this.#pages.size, targets: this.#targets.size }
  }
}
