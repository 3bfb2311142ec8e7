// Section "search": what the search finds, beside its peers, and what it costs: bytes and time to the first result.
import type { Page } from '@playwright/test'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { localePrefix } from '../../src/domain/permalinks.ts'
import { answersTo, readQueries, type Query, type QueryFile } from '../support/queries.ts'
import { realRecogniser } from '../support/recogniser.ts'
import { askBarePagefind, askOurs, askStarlight, makeMiniSearch, type Ask } from './peers.ts'
import { percent, printNote, printTable, type Cell } from './report.ts'
import type { Bench } from './site.ts'
import { benchTiming } from './timing.ts'

/** Those called "heldout" were never tuned on. */
const SETS: readonly QueryFile[] = [
  'dev',
  'own-tune',
  'own-heldout',
  'pasted-tune',
  'pasted-heldout',
]

type Row = readonly [name: string, ...cells: Cell[]]

interface Set {
  name: QueryFile
  queries: readonly Query[]
  /** By the query's id: the slugs that answer it. */
  right: ReadonlyMap<string, ReadonlySet<string>>
}

async function scoreOf(ask: Ask, { queries, right }: Set): Promise<string> {
  let first = 0
  let among3 = 0
  for (const { id, query } of queries) {
    const at = (await ask(query)).findIndex((slug) => right.get(id)?.has(slug))
    if (at === 0) first++
    if (at >= 0 && at < 3) among3++
  }
  return `${percent(first, queries.length)} / ${percent(among3, queries.length)}`
}

async function rowFor(name: string, ask: Ask, sets: readonly Set[]): Promise<Row> {
  const cells: string[] = []
  for (const set of sets) cells.push(await scoreOf(ask, set))
  return [name, ...cells]
}

async function readSets(owner: ReadonlyMap<string, string>): Promise<Set[]> {
  return Promise.all(
    SETS.map(async (name) => {
      const queries = await readQueries(name)
      return { name, queries, right: new Map(queries.map((q) => [q.id, answersTo(q, owner)])) }
    }),
  )
}

async function benchScores({ browser, ours, starlight }: Bench): Promise<void> {
  const { catalogue } = await realRecogniser()
  const sets = await readSets(new Map([...catalogue.owner].map(([name, { slug }]) => [name, slug])))
  const rows: Row[] = []
  const onPage = async (name: string, open: (page: Page) => Promise<Ask>) => {
    const page = await browser.newPage()
    rows.push(await rowFor(name, await open(page), sets))
    await page.close()
  }
  for (const language of LANGUAGES) {
    const path = `${localePrefix(language)}/search/`
    await onPage(`ours, ${path}`, (page) => askOurs(page, ours.origin + path))
  }
  const peer = await starlight()
  for (const language of peer ? LANGUAGES : []) {
    const path = `${localePrefix(language)}/`
    await onPage(`Starlight, ${path}`, (page) => askStarlight(page, (peer?.origin ?? '') + path))
  }
  await onPage('bare Pagefind, our records', (page) => askBarePagefind(page, ours.origin))
  rows.push(await rowFor('MiniSearch, our records', makeMiniSearch(catalogue, false), sets))
  rows.push(await rowFor('MiniSearch, our words too', makeMiniSearch(catalogue, true), sets))
  const columns = sets.map(({ name, queries }) => `${name} (${queries.length})`)
  printTable('Search, %: right first / among three', columns, rows)
  printNote('Questions: tests/fixtures/queries; those called “heldout” were never tuned on.')
}

/** Prints the scores of the search and its peers, its bytes and its times, on the built site. */
export async function benchSearch(bench: Bench): Promise<void> {
  await benchScores(bench)
  await benchTiming(bench)
}
