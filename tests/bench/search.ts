// What the search finds, beside its peers, and what it costs: bytes and time to the first result.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../support/browser.ts'
import { answersTo, readQueries, type Query, type QueryFile } from '../support/queries.ts'
import { realRecogniser } from '../support/recogniser.ts'
import { serve } from '../support/serve.ts'
import { askBarePagefind, askOurs, makeMiniSearch, type Ask } from './peers.ts'
import { benchTiming } from './timing.ts'
import { DIST } from './weight.ts'

const SETS: readonly QueryFile[] = ['dev', 'own-tune', 'own-heldout']

interface Score {
  first: number
  among3: number
}

async function scoreOf(
  ask: Ask,
  queries: readonly Query[],
  owner: ReadonlyMap<string, string>,
): Promise<Score> {
  const score = { first: 0, among3: 0 }
  for (const query of queries) {
    const right = answersTo(query, owner)
    const at = (await ask(query.query)).findIndex((slug) => right.has(slug))
    if (at === 0) score.first++
    if (at >= 0 && at < 3) score.among3++
  }
  return score
}

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`

async function printScores(name: string, ask: Ask, owner: ReadonlyMap<string, string>) {
  for (const set of SETS) {
    const queries = await readQueries(set)
    const { first, among3 } = await scoreOf(ask, queries, owner)
    const all = queries.length
    console.log(
      `  ${name.padEnd(34)} ${set.padEnd(12)} first ${percent(first, all).padStart(7)}, among three ${percent(among3, all).padStart(7)} of ${all}`,
    )
  }
}

async function benchScores(browser: Browser, origin: string): Promise<void> {
  const { catalogue } = await realRecogniser()
  const owner = new Map([...catalogue.owner].map(([name, { slug }]) => [name, slug]))
  console.log('\nSearch: the right error first, and among the first three')
  for (const path of ['/search/', '/zh/search/', '/ru/search/']) {
    const page = await browser.newPage()
    await printScores(`ours, ${path}`, await askOurs(page, origin + path), owner)
    await page.close()
  }
  const page = await browser.newPage()
  await printScores('bare Pagefind, same records', await askBarePagefind(page, origin), owner)
  await page.close()
  await printScores('MiniSearch, same records', makeMiniSearch(catalogue, false), owner)
  await printScores('MiniSearch, with our words', makeMiniSearch(catalogue, true), owner)
}

/** Prints the scores of the search and its peers, its bytes and its times, on the built site. */
export async function benchSearch(): Promise<void> {
  const { path, args } = await findBrowser()
  const server: Server = await serve(DIST, 0)
  const browser = await chromium.launch({ executablePath: path, args })
  try {
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`
    await benchScores(browser, origin)
    await benchTiming(browser, origin)
  } finally {
    await browser.close()
    server.close()
  }
}

if (import.meta.main) await benchSearch()
