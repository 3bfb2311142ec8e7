// Every kind of page and state that the site has, one of each: what holds for all of them is tested on these.
import type { Page } from '@playwright/test'

export interface Kind {
  name: string
  /** Without the language. */
  path: string
  /** Brings the page into the state that is meant. */
  bring?: (page: Page) => Promise<void>
}

async function withResults(page: Page, box: string, query: string): Promise<void> {
  await page.locator(box).focus()
  await page.locator(`${box}[role=combobox]`).fill(query)
  await page.locator('[data-results][data-state=done] a[data-result]').first().waitFor()
}

const opened = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

export const KINDS: readonly Kind[] = [
  { name: 'home', path: '/' },
  { name: 'deep error', path: '/error/econnrefused/', bring: opened },
  { name: 'short error', path: '/error/emvscvaf/' },
  { name: 'category', path: '/category/connection/' },
  { name: 'value with several meanings', path: '/value/61/' },
  { name: 'value with one meaning', path: '/value/10061/' },
  { name: 'value that is a misprint', path: '/value/10094/' },
  { name: 'platform', path: '/platform/windows/', bring: opened },
  { name: 'platforms', path: '/platform/' },
  { name: 'runtime', path: '/runtime/dotnet/', bring: opened },
  { name: 'runtimes', path: '/runtime/' },
  { name: 'call', path: '/call/connect/' },
  { name: 'calls', path: '/call/' },
  { name: 'comparison', path: '/compare/', bring: opened },
  { name: 'another part of the comparison', path: '/compare/2/' },
  {
    name: 'comparison whose other part does not come',
    path: '/compare/',
    bring: async (page) => {
      await page.route('**/compare/2/', (route) => route.abort())
      await page.locator('[data-rows]').click()
      await page.waitForFunction(() => {
        const button = document.querySelector<HTMLElement>('[data-rows]')
        return button?.textContent === button?.dataset['rows']
      })
      await page.unroute('**/compare/2/')
    },
  },
  { name: 'diagnosis', path: '/diagnose/' },
  { name: 'step of the diagnosis', path: '/diagnose/few-seconds/' },
  { name: 'reproductions', path: '/reproductions/' },
  { name: 'translations', path: '/translations/' },
  { name: 'interface for programs', path: '/api/' },
  { name: 'search, idle', path: '/search/' },
  {
    name: 'search with results',
    path: '/search/',
    bring: (page) =>
      withResults(
        page,
        'main input[type=search]',
        '[WinError 10061] 由于目标计算机积极拒绝，无法连接。',
      ),
  },
  {
    name: 'search without results',
    path: '/search/?q=zzzzzz%20qqqqqq',
    bring: (page) => page.locator('main .nothing').waitFor(),
  },
  {
    name: 'search in the header, open',
    path: '/about/',
    bring: (page) => withResults(page, 'header input[type=search]', '61'),
  },
  { name: 'about', path: '/about/' },
  { name: 'unknown address', path: '/no-such-page/' },
]

/** Takes a page, a prefix of a language and a kind; opens it in its state. */
export async function openKind(page: Page, prefix: string, { path, bring }: Kind): Promise<void> {
  await page.goto(prefix + path)
  await bring?.(page)
}
