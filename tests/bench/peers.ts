// Who is asked: our search page, bare Pagefind, MiniSearch on the same records, and Starlight's own search.
import type { Page } from '@playwright/test'
import MiniSearch from 'minisearch'
import type { Catalogue } from '../../src/domain/catalogue.ts'
import { wordsOf } from '../../src/domain/words.ts'
import { searchRecords } from '../../src/search/records.ts'

/** Takes a question; returns the slugs of its answers, best first. */
export type Ask = (query: string) => Promise<string[]>

/** No more answers of a peer are looked at. */
const LOOKED_AT = 3

/** Takes a page and the address of a search page; returns how to ask it. */
export async function askOurs(page: Page, address: string): Promise<Ask> {
  await page.goto(address)
  const box = page.locator('main input[type=search]')
  return async (query) => {
    await box.fill('')
    await box.fill(query)
    await page.locator('main [data-results][data-state=done]').waitFor({ state: 'attached' })
    return page
      .locator('main a[data-result]')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['result'] ?? ''))
  }
}

interface Pagefind {
  options(settings: object): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>
}

/** Takes a page and the origin of the site; returns how to ask its Pagefind without anything in front. */
export async function askBarePagefind(page: Page, origin: string): Promise<Ask> {
  await page.goto(`${origin}/search/`)
  return (query) =>
    page.evaluate(async (asked) => {
      const script = '/pagefind/pagefind.js'
      const pagefind = (await import(script)) as Pagefind
      await pagefind.options({ baseUrl: '/' })
      await pagefind.init()
      const pages = (await (await fetch('/pagefind/pages.json')).json()) as Record<string, string>
      const { results } = await pagefind.search(asked)
      return results.map(({ id }) => pages[id] ?? '')
    }, query)
}

/** How Starlight sets Pagefind up where nothing else is asked for (0.42, `schemas/pagefind`). */
const STARLIGHT_RANKING = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  diacriticSimilarity: 0.8,
}

/** Takes a page and the address of a Starlight home page; returns how to ask its search, as its search box does, in the page's language. */
export async function askStarlight(page: Page, address: string): Promise<Ask> {
  await page.goto(address)
  return async (query) => {
    const urls = await page.evaluate(
      async ({ asked, ranking, top }) => {
        const script = '/pagefind/pagefind.js'
        const pagefind = (await import(script)) as Pagefind
        await pagefind.options({ baseUrl: '/', ranking })
        const { results } = await pagefind.search(asked)
        const data = await Promise.all(results.slice(0, top).map((result) => result.data()))
        return data.map(({ url }) => url)
      },
      { asked: query, ranking: STARLIGHT_RANKING, top: LOOKED_AT },
    )
    return urls.map((url) => /\/error\/([^/]+)\//.exec(url)?.[1] ?? '')
  }
}

/** Takes the catalogue; returns how to ask MiniSearch, with its own words or with ours. */
export function makeMiniSearch(catalogue: Catalogue, ourWords: boolean): Ask {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'OR' },
    ...(ourWords ? { tokenize: wordsOf } : {}),
  })
  index.addAll(
    searchRecords(catalogue).map(({ url, content }) => ({
      id: url.split('/').at(-2) ?? '',
      text: content.replace(/<[^>]+>/g, ' '),
    })),
  )
  return (query) => Promise.resolve(index.search(query).map(({ id }) => String(id)))
}
