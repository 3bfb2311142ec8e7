// The search without its parts: no full-text search, no lookup, no script.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'
import { ask, boxOf, open, resultsOf } from './search-page.ts'

test('the recogniser answers where full-text search cannot run', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await open(page)
  await ask(page, '[Errno 111] Connection refused')
  await expect(resultsOf(page).first()).toHaveAttribute('data-result', 'econnrefused')
})

test('a lookup that does not come says so, and the next key tries again', async ({ page }) => {
  await page.route('**/search/lookup.json', (route) => route.abort())
  await page.goto('/search/')
  await boxOf(page).fill('10061')
  await expect(page.locator('[data-status]').first()).toContainText('could not be loaded')
  await page.unroute('**/search/lookup.json')
  await boxOf(page).fill('10054')
  await expect(resultsOf(page).first()).toHaveAttribute('data-result', 'econnreset')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const { id, prefix } of LANGUAGES)
    test(`the form explains itself and leads to the tables in ${id}`, async ({ page }) => {
      await page.goto(`${prefix}/search/?q=10061`)
      await expect(boxOf(page)).toBeVisible()
      await expect(page.locator('main noscript, main .without-script').first()).toBeAttached()
      await expect(page.locator(`main a[href="${prefix}/platform/windows/"]`).first()).toBeVisible()
    })
})
