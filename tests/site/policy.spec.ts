// The policy of every kind of page, in use: nothing violates it, nothing is asked of another site; and it bites.
import { expect, test, type Page } from '@playwright/test'
import { KINDS } from '../support/kinds.ts'
import { watch } from '../support/watching.ts'
import { LANGUAGES } from './languages.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const done = (page: Page) =>
  expect(page.locator('[data-results]').first()).toHaveAttribute('data-state', 'done')

/** Themes, copying, the role filter of causes. */
async function useErrorPage(page: Page, prefix: string): Promise<void> {
  await page.goto(`${prefix}/error/econnrefused/`)
  await page.locator('[data-theme-switch] select').selectOption('dark')
  await page.locator('[data-command] button').first().click()
  await page.locator('.causes input[type=radio]').nth(1).check()
  await page.emulateMedia({ media: 'print' })
  await page.emulateMedia({ media: null })
}

/** The recogniser and Pagefind: an exact name, words of prose, nothing at all. */
async function useSearch(page: Page, prefix: string): Promise<void> {
  await page.goto(`${prefix}/search/?q=10061`)
  await done(page)
  const input = page.locator('main input[type=search]')
  for (const query of ['proxy firewall 防火墙 порт', 'qqqqqqq']) {
    await input.fill(query)
    await done(page)
  }
}

async function useComparison(page: Page, prefix: string): Promise<void> {
  await page.goto(`${prefix}/compare/?columns=linux,macos&sort=1,descending`)
  await expect(page.locator('.matrix tbody tr:first-child td:nth-child(3)')).toBeHidden()
  await expect(page.locator('[data-rows]')).toBeHidden()
  await page.locator('input[name=filter]').fill('refused')
  const download = page.waitForEvent('download')
  await page.locator('[data-csv]').click()
  await download
}

/** The page for unknown addresses, in the language of the address; short links, with and without one error. */
async function useDoors(page: Page, prefix: string): Promise<void> {
  await page.goto(`${prefix}/no-such-page/`)
  await done(page)
  for (const short of ['/10061/', '/61/', '/WSAECONNREFUSED']) {
    await page.goto(short)
    await expect(page.locator('h1')).toBeVisible()
  }
}

for (const { id, prefix } of LANGUAGES) {
  test(`every kind of page in ${id} keeps to its policy, and to this site`, async ({ page }) => {
    test.setTimeout(120_000)
    const seen = await watch(page)
    for (const path of KINDS) {
      const answer = await page.goto(prefix + path)
      expect(answer?.status(), path).toBe(200)
      await page.locator('[data-search-box] input').first().focus()
    }
    await page.waitForLoadState('networkidle')
    expect(seen()).toEqual([])
  })

  test(`what pages do in ${id} keeps to the policy, and to this site`, async ({ page }) => {
    test.setTimeout(120_000)
    const seen = await watch(page)
    for (const use of [useErrorPage, useSearch, useComparison, useDoors]) await use(page, prefix)
    await page.waitForLoadState('networkidle')
    expect(seen()).toEqual([])
  })
}

/** Each way in which something foreign could run, style or be sent; `marked` tells that one worked. */
const INTRUDERS: Record<string, string> = {
  'an inline script': `const e = document.createElement('script'); e.textContent = 'window.marked = 1'; document.body.append(e)`,
  'an event handler': `document.body.insertAdjacentHTML('beforeend', '<img src="/none.png" onerror="window.marked = 1">')`,
  'a style element': `document.body.insertAdjacentHTML('beforeend', '<style>body { color: red }</style>')`,
  'a style attribute': `document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')`,
  'a script of another site': `const e = document.createElement('script'); e.src = 'https://other.invalid/x.js'; document.body.append(e)`,
  'a picture of another site': `document.body.insertAdjacentHTML('beforeend', '<img src="https://other.invalid/x.png">')`,
  'a request to another site': `fetch('https://other.invalid/').catch(() => {})`,
  'a base address': `document.head.insertAdjacentHTML('beforeend', '<base href="https://other.invalid/">')`,
  'a frame': `document.body.insertAdjacentHTML('beforeend', '<iframe src="https://other.invalid/"></iframe>')`,
  'text as a program': `setTimeout('window.marked = 1')`,
}

for (const headers of [true, false])
  test(`what a page does not hold is stopped, ${headers ? 'with' : 'without'} the server's headers`, async ({
    page,
  }) => {
    if (!headers)
      await page.route('**/about/', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } })
      })
    const seen = await watch(page)
    const violations = () => seen().filter((what) => what.includes(' violates ')).length
    for (const [name, code] of Object.entries(INTRUDERS)) {
      const before = violations()
      await page.goto('/about/')
      await page.evaluate(`{ ${code} }`)
      await expect.poll(violations, { message: name }).toBeGreaterThan(before)
      expect(await page.evaluate('window.marked'), name).toBeUndefined()
      const colour = await page.evaluate(() => getComputedStyle(document.body).color)
      expect(colour, name).not.toBe('rgb(255, 0, 0)')
    }
  })
