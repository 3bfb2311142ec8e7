// Section "weight": what pages weigh on disk after compression, and what a browser fetches to show them.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { localePrefix } from '../../src/domain/permalinks.ts'
import { loadOf } from './loads.ts'
import { median, printNote, printTable } from './report.ts'
import { DEEP, type Bench } from './site.ts'

/** What was promised: issue 8, "Light". Bytes. */
const BUDGET = { median: 14_000, largest: 28_000, script: 12_000 } as const

/** One of each kind of page. */
export const PAGES = ['/', DEEP, '/compare/', '/search/', '/value/61/', '/platform/windows/']

const brotli = promisify(brotliCompress)

interface Weight {
  path: string
  bytes: number
}

/** Takes the folder of a site and a path; returns the size of the page, brotli 11. */
export async function weigh(dist: string, path: string): Promise<Weight> {
  const file = path.endsWith('/') ? `${path}index.html` : path
  return { path, bytes: (await brotli(await readFile(join(dist, file)))).length }
}

/** Takes the folder of a site; returns the weights of its error pages in all languages, lightest first. */
export async function errorPageWeights(dist: string): Promise<Weight[]> {
  const folders = LANGUAGES.map((language) => `${localePrefix(language)}/error/`)
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(dist, folder), { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}${entry.name}/`),
    ),
  )
  const weights = await Promise.all(lists.flat().map((path) => weigh(dist, path)))
  return weights.sort((a, b) => a.bytes - b.bytes)
}

async function printPages({ ours, starlight }: Bench): Promise<void> {
  const weights = await errorPageWeights(ours.dist)
  const largest = weights.at(-1)
  const peer = await starlight()
  const theirs = peer ? await errorPageWeights(peer.dist) : []
  printTable(
    'Weight: bytes of HTML, brotli 11',
    ['ours', 'budget', 'Starlight'],
    [
      [
        `error page, median of ${weights.length}`,
        median(weights.map(({ bytes }) => bytes)),
        BUDGET.median,
        peer && median(theirs.map(({ bytes }) => bytes)),
      ],
      [
        `error page, largest (${largest?.path})`,
        largest?.bytes,
        BUDGET.largest,
        theirs.at(-1)?.bytes,
      ],
    ],
  )
  printNote("Our styles are in the page; Starlight's are files of their own (below).")
}

const LOAD_COLUMNS = ['requests', 'HTML', 'script', 'other', 'sum']

async function printLoads({ ours, browser, starlight }: Bench): Promise<void> {
  const row = async (name: string, address: string) => {
    const { requests, html, script, other } = await loadOf(browser, address)
    return [name, requests, html, script, other, html + script + other] as const
  }
  const rows = []
  for (const path of PAGES) rows.push(await row(path, ours.origin + path))
  const peer = await starlight()
  if (peer)
    for (const path of ['/', DEEP]) rows.push(await row(`Starlight, ${path}`, peer.origin + path))
  printTable('Page load in a browser, bytes as served (brotli 5)', LOAD_COLUMNS, rows)
  printNote(`Budget for script on a page view: ${BUDGET.script}.`)
}

async function printData({ ours }: Bench): Promise<void> {
  const row = async (name: string, when: string) => {
    const { path, bytes } = await weigh(ours.dist, `/search/${name}.json`)
    return [path, bytes, when] as const
  }
  const inLanguages = (name: string, when: string) =>
    LANGUAGES.map((language) => row(`${name}-${language}`, when))
  const rows = await Promise.all([
    row('lookup', 'on focus'),
    ...inLanguages('titles', 'on focus, its language'),
    ...inLanguages('rest', 'when needed, its language'),
  ])
  printTable('Data of the search, bytes, brotli 11', ['ours', 'fetched'], rows)
}

/** Prints weights of pages, page loads and data files. */
export async function benchWeight(bench: Bench): Promise<void> {
  await printPages(bench)
  await printLoads(bench)
  await printData(bench)
}
