// axe-core on every kind of page, three languages, both themes; narrow screens; the keyboard.
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'

const PAGES = [
  '/',
  '/error/econnrefused/',
  '/error/emvscvaf/',
  '/value/61/',
  '/platform/windows/',
  '/platform/',
  '/compare/',
  '/search/',
  '/about/',
]
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const { id, prefix } of LANGUAGES)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in ${id}, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(180_000)
      const page = await (await browser.newContext({ colorScheme })).newPage()
      for (const path of PAGES) {
        await page.goto(prefix + path)
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        const found = violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)
        expect(found, `${prefix}${path}`).toEqual([])
      }
    })

for (const { id, prefix } of LANGUAGES)
  test(`nothing overflows at 320 px in ${id}`, async ({ browser }) => {
    const page = await (
      await browser.newContext({ viewport: { width: 320, height: 640 } })
    ).newPage()
    for (const path of PAGES) {
      await page.goto(prefix + path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, prefix + path).toBeLessThanOrEqual(320)
    }
  })

test('by keyboard: skip link, search, result, role filter, language', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.locator('main input[type=search]')).toBeFocused()
  await page.keyboard.type('10060')
  await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/error\/etimedout\/$/)
  await page.locator('.causes input[type=radio]').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.causes input[type=radio]').nth(1)).toBeChecked()
  await page.getByRole('link', { name: '中文' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zh\/error\/etimedout\/$/)
})
