// Everything that is to be read is there without script.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'

test.use({ javaScriptEnabled: false })

for (const { id, prefix } of LANGUAGES)
  test(`without script in ${id}: reading, tables, languages, a search that explains itself`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/error/econnreset/`)
    await expect(page.locator('h1')).toBeVisible()
    expect(await page.locator('.causes [data-who]').count()).toBeGreaterThan(3)
    await expect(page.locator('a[data-language]')).toHaveCount(2)
    await page.goto(`${prefix}/compare/`)
    await expect(
      page.locator('.matrix tbody tr', { hasText: 'ECONNREFUSED' }).first(),
    ).toContainText('10061')
    await expect(page.locator('form[data-controls]')).toBeHidden()
    await page.goto(`${prefix}/`)
    await page.locator('main input[type=search]').fill('10061')
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/search\/\?q=10061$/)
    await expect(page.getByText('JavaScript')).toBeVisible()
    await expect(page.locator(`main a[href="${prefix}/platform/windows/"]`)).toBeVisible()
  })

test('an error page asks for nothing beyond its HTML before it is read', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto('/error/econnrefused/')
  expect(requests.filter((path) => path !== '/favicon.svg')).toEqual(['/error/econnrefused/'])
})

test('a short link without script goes on in English, with the others one click away', async ({
  page,
}) => {
  await page.goto('/10061/')
  await expect(page).toHaveURL(/\/error\/econnrefused\/$/)
})
