// The Content-Security-Policy of every built page: nothing runs, styles or is fetched but what the build wrote.
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a page holds that a policy must allow. */
export interface Holdings {
  /** Hashes of its inline scripts and of its inline styles, as a policy writes them. */
  scripts: string[]
  styles: string[]
  /** It loads scripts of the site; they fetch, and start the search's worker. */
  loads: boolean
  /** It has the search box: Pagefind's WebAssembly runs there where its worker does not start. */
  searches: boolean
}

const CHARSET = '<meta charset="utf-8">'

/** Where `public/_headers` takes the policy. */
const PLACE = '{{policy}}'

/** Inline scripts and styles; data in `<script type="application/…">` never runs and needs no permission. */
const INLINE = /<(script|style)(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/\1\s*>/g

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Takes a page's HTML; returns what its policy must allow. */
export function holdings(html: string): Holdings {
  const found = { script: new Set<string>(), style: new Set<string>() }
  for (const [, tag, text = ''] of html.matchAll(INLINE))
    found[tag as 'script' | 'style'].add(hash(text))
  return {
    scripts: [...found.script],
    styles: [...found.style],
    loads: /<script[^>]*\ssrc=/.test(html),
    searches: html.includes('data-search-box'),
  }
}

/** Directives that no page needs to differ in; `default-src 'none'` does not cover the last two. */
const SAME_EVERYWHERE = ["base-uri 'none'", "form-action 'self'"]

/** Takes what a page holds; returns its policy. Images include the icon that browsers ask for by themselves. */
export function policy({ scripts, styles, loads, searches }: Holdings): string {
  const scriptSources = [
    ...(loads ? ["'self'"] : []),
    ...(searches ? ["'wasm-unsafe-eval'"] : []),
    ...scripts,
  ]
  return [
    "default-src 'none'",
    ...(scriptSources.length > 0 ? [`script-src ${scriptSources.join(' ')}`] : []),
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    "img-src 'self'",
    ...(loads ? ["connect-src 'self'", "worker-src 'self'"] : []),
    ...SAME_EVERYWHERE,
  ].join('; ')
}

/** Only a header can say that no other site may frame a page. */
const UNFRAMED = "frame-ancestors 'none'"

/**
 * The header for servers whose settings change apart from the files, such as nginx: all that needs no hashes.
 * Scripts and styles are left to the pages: hashes in settings that are older than the files would break every page.
 */
export const HEADER_WITHOUT_HASHES = [
  ...['img', 'connect', 'worker'].map((what) => `${what}-src 'self'`),
  ...['font', 'media', 'object', 'frame', 'manifest'].map((what) => `${what}-src 'none'`),
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  ...SAME_EVERYWHERE,
  UNFRAMED,
].join('; ')

/** Takes a page's HTML; returns it with its policy, before anything that the policy is about. Throws where there is no place. */
export function withPolicy(html: string, own: Holdings): string {
  const at = html.indexOf(CHARSET)
  if (at < 0) throw new Error(`there is no ${CHARSET} to put the policy behind`)
  const end = at + CHARSET.length
  const meta = `<meta http-equiv="content-security-policy" content="${policy(own)}">`
  return html.slice(0, end) + meta + html.slice(end)
}

function together(all: readonly Holdings[]): Holdings {
  const every = (key: 'scripts' | 'styles') => [...new Set(all.flatMap((own) => own[key]))].sort()
  return { scripts: every('scripts'), styles: every('styles'), loads: true, searches: true }
}

/** Takes the folder of the built site; writes a policy into every page, and one that allows them all into `_headers`. */
export async function writePolicies(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'))
  const all: Holdings[] = []
  for (const file of files.sort()) {
    const html = await readFile(join(dist, file), 'utf8')
    const own = holdings(html)
    try {
      await writeFile(join(dist, file), withPolicy(html, own))
    } catch (cause) {
      throw new Error(`${file}: ${(cause as Error).message}`, { cause })
    }
    all.push(own)
  }
  const headers = join(dist, '_headers')
  const text = await readFile(headers, 'utf8')
  if (!text.includes(PLACE)) throw new Error(`public/_headers: there is no ${PLACE} for the policy`)
  await writeFile(headers, text.replace(PLACE, `${policy(together(all))}; ${UNFRAMED}`))
}
