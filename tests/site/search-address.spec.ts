// The query in the address of the search page: kept, gone back to, sent to others.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'
import { ask, boxOf, done, open, resultsOf } from './search-page.ts'

test('the query stays in the address, through reload and back', async ({ page }) => {
  await open(page)
  await ask(page, 'Connection reset by peer')
  await expect(page).toHaveURL(/\?q=Connection%20reset%20by%20peer$/)
  await page.reload()
  await expect(done(page)).toBeAttached()
  await expect(boxOf(page)).toHaveValue('Connection reset by peer')
  await resultsOf(page).first().click()
  await expect(page).toHaveURL(/\/error\/econnreset\/$/)
  await page.goBack()
  await expect(done(page)).toBeAttached()
  await expect(boxOf(page)).toHaveValue('Connection reset by peer')
  await expect(resultsOf(page).first()).toHaveAttribute('data-result', 'econnreset')
})

test('a link with a query is answered, in every language', async ({ page }) => {
  for (const { prefix } of LANGUAGES) {
    await page.goto(`${prefix}/search/?q=${encodeURIComponent('Этот хост неизвестен')}`)
    await expect(resultsOf(page).first()).toHaveAttribute('data-result', 'wsahost_not_found')
  }
})
