// Who is asked: our search page, bare Pagefind, and MiniSearch on the same records.
import type { Page } from '@playwright/test'
import MiniSearch from 'minisearch'
import type { Catalogue } from '../../src/domain/catalogue.ts'
import { wordsOf } from '../../src/domain/words.ts'
import { searchRecords } from '../../src/search/records.ts'

/** Takes a question; returns the slugs of its answers, best first. */
export type Ask = (query: string) => Promise<string[]>

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
  search(query: string): Promise<{ results: { id: string }[] }>
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
