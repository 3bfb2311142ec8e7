// The addresses of the site and what each means, as facts that are observed in the built site and kept in a list.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What an address means, as `subject | kind | value`:
 *   error X       its pages in every language, their Markdown, its JSON and pictures answer
 *   value N       its pages in every language and its JSON answer
 *   page /P/      the page answers in every language
 *   file /P       the file is there
 * A subject may have more to it:
 *   anchor A      the page has this anchor in every language
 *   means S       the value page leads to this error
 *   short L       the short link leads to this subject
 */
export type Facts = Map<string, Map<Kind, Set<string>>>

export const KINDS = ['anchor', 'means', 'short'] as const
export type Kind = (typeof KINDS)[number]

const PREFIXES = ['', '/zh', '/ru']
/** Addresses that nobody links to: hashed assets and what the search loads for itself. */
const INTERNAL =
  /^\/(_astro|pagefind|search|offline)\/.|^\/search-records|^\/404\.html$|^\/[_.]\w+$|\.(br|gz)$/

/** Adds a fact; without kind only that the subject is there. */
export function addFact(facts: Facts, subject: string, kind?: Kind, value?: string): void {
  const known = facts.get(subject) ?? new Map<Kind, Set<string>>()
  facts.set(subject, known)
  if (kind === undefined || value === undefined) return
  known.set(kind, (known.get(kind) ?? new Set()).add(value))
}

/** The files of the built site, as paths that begin with a slash. */
async function filesOf(dist: string): Promise<Set<string>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const root = join(dist, '/')
  return new Set(
    files.map((entry) =>
      `/${join(entry.parentPath, entry.name).slice(root.length)}`.replaceAll('\\', '/'),
    ),
  )
}

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

/** What stands in `main`: the frame of the page has links and anchors of its own. */
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

class Site {
  readonly #dist: string
  readonly #files: ReadonlySet<string>
  /** What stands before a path in full addresses. */
  readonly #origin: string

  private constructor(dist: string, files: ReadonlySet<string>, origin: string) {
    this.#dist = dist
    this.#files = files
    this.#origin = origin
  }

  static async open(dist: string): Promise<Site> {
    const home = await readFile(join(dist, 'index.html'), 'utf8')
    const origin = /rel="canonical" href="([^"]*)\/"/.exec(home)?.[1] ?? ''
    return new Site(dist, await filesOf(dist), origin)
  }

  get files(): ReadonlySet<string> {
    return this.#files
  }

  read(path: string): Promise<string> {
    return readFile(join(this.#dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8')
  }

  /** English pages that are there in every language, without short links. */
  get paths(): string[] {
    return [...this.#files]
      .filter((file) => file.endsWith('/index.html') && !/^\/(zh|ru)\//.test(file))
      .map((file) => file.slice(0, -'index.html'.length))
      .filter((path) => PREFIXES.every((prefix) => this.#files.has(`${prefix}${path}index.html`)))
  }

  /** The anchors of a page that it has in every language: of headings, and of parts that are no more. */
  async anchors(path: string): Promise<string[]> {
    const pages = await Promise.all(PREFIXES.map((prefix) => this.read(prefix + path)))
    const [first = [], ...rest] = pages.map((html) =>
      all(mainOf(html), /<(?:h[23]|span) id="([^"]+)"/g),
    )
    return first.filter((id) => rest.every((ids) => ids.includes(id)))
  }

  /** The slugs of the errors that a page leads to. */
  async errors(path: string): Promise<string[]> {
    return all(mainOf(await this.read(path)), /href="[^"]*\/error\/([^"/]+)\/"/g)
  }

  /** The path that a short link opens in English. */
  async target(name: string): Promise<string> {
    const html = await this.read(`/${name}/`)
    const address = /rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''
    return address.startsWith(this.#origin) ? address.slice(this.#origin.length) : address
  }
}

/** `/error/x/` → `error x`, `/value/61/` → `value 61`, else `page /p/`. */
function subjectOf(path: string): string {
  const [, kind, name] = /^\/(error|value)\/([^/]+)\/$/.exec(path) ?? []
  return kind === undefined || name === undefined ? `page ${path}` : `${kind} ${name}`
}

/** Files that a page brings with it: named by the subject, not one by one. */
function filesWith(path: string): string[] {
  const [, kind, name = ''] = /^\/(error|value)\/([^/]+)\/$/.exec(path) ?? []
  if (kind === 'value') return [`/api/v1/values/${name}.json`]
  if (kind !== 'error') return []
  return [
    `/api/v1/errors/${name}.json`,
    ...PREFIXES.map((prefix) => `${prefix}/error/${name}.md`),
    ...['en', 'zh', 'ru'].map((language) => `/og/${language}/${name}.png`),
  ]
}

async function observePage(site: Site, path: string, facts: Facts): Promise<void> {
  const subject = subjectOf(path)
  addFact(facts, subject)
  if (subject.startsWith('value'))
    for (const slug of await site.errors(path)) addFact(facts, subject, 'means', slug)
  else for (const id of await site.anchors(path)) addFact(facts, subject, 'anchor', id)
}

/** Takes the folder of the built site; returns every fact about its addresses. */
export async function observe(dist: string): Promise<Facts> {
  const site = await Site.open(dist)
  const facts: Facts = new Map()
  const brought = new Set<string>()
  for (const path of site.paths) {
    const files = filesWith(path)
    files.forEach((file) => brought.add(file))
    if (files.every((file) => site.files.has(file))) await observePage(site, path, facts)
  }
  for (const file of site.files) {
    const short = /^\/([^/]+)\/index\.html$/.exec(file)?.[1]
    if (
      short !== undefined &&
      !PREFIXES.includes(`/${short}`) &&
      !site.paths.includes(`/${short}/`)
    )
      addFact(facts, subjectOf(await site.target(short)), 'short', short)
    else if (!file.endsWith('/index.html') && !brought.has(file) && !INTERNAL.test(file))
      addFact(facts, `file ${file}`)
  }
  return facts
}
