// Real redirects for hosts that can do them (Netlify, Cloudflare Pages): names as they are printed, in capitals.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apiPaths } from '../domain/api/addresses.ts'

/**
 * Cloudflare Pages reads at most 2,000 redirects; every name takes two lines, with and without a slash.
 * Names beyond that are led by the page for unknown addresses, which tries them in lower case.
 */
const MOST = 2000

/** Takes identifiers; returns the file: each that is not in lower case leads to its short link, as far as every host reads. */
export function redirects(identifiers: readonly string[]): string {
  const lines = identifiers
    .filter((name) => name !== name.toLowerCase())
    .flatMap((name) => [name, `${name}/`].map((from) => `/${from} /${name.toLowerCase()}/ 301`))
  return `${lines.slice(0, MOST).join('\n')}\n`
}

/** Takes the folder of the built site; writes `/_redirects` from the API's list of identifiers. */
export async function writeRedirects(dist: string): Promise<void> {
  const list = await readFile(join(dist, apiPaths.identifiers()), 'utf8')
  const identifiers = Object.keys(JSON.parse(list) as Record<string, string>)
  await writeFile(join(dist, '_redirects'), redirects(identifiers))
}
