// Everything that is to be read is there without script. Asked once each, in Node: Firefox without script has no clock for waiting.
import { expect, test, type Page } from '@playwright/test'
import { ROWS_IN_PART } from '../../src/domain/parts.ts'
import { builtJson } from '../support/dist.ts'
import { LANGUAGES } from './languages.ts'

test.use({ javaScriptEnabled: false })

const isVisible = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).first().isVisible()

const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count()

async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate((to) => document.querySelector<HTMLElement>(to)?.focus(), selector)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

for (const { id, prefix } of LANGUAGES)
  test(`reading, tables, languages, a search that explains itself in ${id}`, async ({ page }) => {
    await page.goto(`${prefix}/error/econnreset/`)
    expect(await isVisible(page, 'h1')).toBe(true)
    expect(await count(page, '.causes [data-who]')).toBeGreaterThan(3)
    expect(await count(page, 'a[data-language]')).toBe(2)
    expect(await isVisible(page, '[data-theme-switch]')).toBe(false)
    expect(await count(page, '[data-command] button')).toBe(0)
    await page.goto(`${prefix}/compare/`)
    const row = page.locator('.matrix tbody tr', { hasText: 'ECONNREFUSED' }).first()
    expect(await row.textContent()).toContain('10061')
    expect(await isVisible(page, 'form[data-controls]')).toBe(false)
    await page.goto(`${prefix}/`)
    await typeInto(page, 'main input[type=search]', '10061')
    await expect.poll(() => page.url()).toMatch(/search\/\?q=10061$/)
    await expect.poll(() => isVisible(page, 'main .without-script')).toBe(true)
    expect(await page.locator('main .without-script').first().textContent()).toContain('JavaScript')
    expect(await isVisible(page, `main a[href="${prefix}/platform/windows/"]`)).toBe(true)
  })

for (const { id, prefix } of LANGUAGES)
  test(`links lead through all parts of the comparison in ${id}`, async ({ page }) => {
    const { errors } = await builtJson<{ errors: number }>('/api/v1/index.json')
    await page.goto(`${prefix}/compare/`)
    const names: string[] = []
    for (let part = 2; ; part++) {
      for (const table of await page.locator('table.matrix').all())
        expect(await table.isVisible()).toBe(true)
      const [usual, more] = await page
        .locator('table.matrix')
        .evaluateAll((tables) =>
          tables.map((table) =>
            [...table.querySelectorAll('tbody th')].map((head) => head.textContent ?? ''),
          ),
        )
      expect(usual?.length).toBeLessThanOrEqual(ROWS_IN_PART)
      expect(more).toEqual(usual)
      names.push(...(usual ?? []))
      const next = page.locator(`main nav a[href="${prefix}/compare/${part}/"]`)
      if ((await next.count()) === 0) break
      await next.evaluate((link) => link.focus())
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url()).toContain(`/compare/${part}/`)
    }
    expect(names).toHaveLength(errors)
    expect(new Set(names).size).toBe(errors)
  })

test('the role filter needs no script', async ({ page }) => {
  await page.goto('/error/econnreset/')
  const shown = () => page.locator('.causes [data-who]:visible').count()
  const all = await shown()
  await page.evaluate(() => document.querySelector<HTMLElement>('.causes input')?.focus())
  await page.keyboard.press('ArrowRight')
  await expect.poll(shown).toBeLessThan(all)
  expect(await shown()).toBeGreaterThan(0)
})

test('an error page asks for nothing beyond its HTML before it is read', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto('/error/econnrefused/')
  expect(requests.filter((path) => path !== '/favicon.svg')).toEqual(['/error/econnrefused/'])
})

test('a short link goes on in English, with the others one click away', async ({ page }) => {
  await page.goto('/10061/')
  await expect.poll(() => page.url()).toMatch(/\/error\/econnrefused\/$/)
})

test('an unknown address is told about in English, with the doors to all tables', async ({
  page,
}) => {
  await page.goto('/nope/')
  expect(await page.locator('h1').textContent()).toBe('There is no such page')
  expect(await isVisible(page, 'main a[href="/platform/windows/"]')).toBe(true)
})
