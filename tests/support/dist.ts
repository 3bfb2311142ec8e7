// The built site as files: for tests that read what was built.
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Another folder can be named: `DIST=/tmp/site npm test`. */
export const DIST = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))

/** Takes a path of the site; returns the file's text. */
export function built(path: string): Promise<string> {
  return readFile(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8')
}

/** Takes a path of the site; returns the JSON that stands there. */
export async function builtJson<T>(path: string): Promise<T> {
  return JSON.parse(await built(path)) as T
}

/** Takes a folder of the site; returns what is in it, in order. */
export async function folder(path: string): Promise<string[]> {
  return (await readdir(join(DIST, path))).sort()
}

/** What stands before a path in full addresses. */
export const ORIGIN =
  /rel="canonical" href="([^"]*)\/"/.exec(await built('/').catch(() => ''))?.[1] ?? ''

/** Takes a full address; returns its path on this site, or undefined when it leads elsewhere. */
export function pathOf(address: string): string | undefined {
  return ORIGIN !== '' && address.startsWith(`${ORIGIN}/`)
    ? address.slice(ORIGIN.length)
    : undefined
}

/** Takes a path of the site; returns whether something answers there. */
export function answers(path: string): boolean {
  const file = decodeURI(path.replace(/[?#].*$/, ''))
  return existsSync(join(DIST, file.endsWith('/') ? `${file}index.html` : file))
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Takes HTML; returns its text: no tags, entities resolved, blanks made one. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) => {
      if (numeric === undefined) return NAMED[name] ?? whole
      return String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10))
    })
    .replace(/[ \t]+/g, ' ')
    .trim()
}
