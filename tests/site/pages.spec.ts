// Home, error, value, platform and comparison pages in three languages.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'

for (const { id, prefix, lang, causes, met } of LANGUAGES) {
  test(`home in ${id}: box first, twenty errors, doors to the tables`, async ({ page }) => {
    await page.goto(`${prefix}/`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('main input[type=search]')).toBeVisible()
    await expect(page.locator('section[aria-labelledby=most-met] tbody tr')).toHaveCount(20)
    const row = page.locator('section[aria-labelledby=most-met] tr', { hasText: 'ECONNREFUSED' })
    await expect(row.locator('td')).toHaveText(['ECONNREFUSED', '10061', '111', '61'])
    await expect(page.locator(`a[href="${prefix}/platform/windows/"]`).first()).toBeVisible()
  })

  test(`home in ${id} does not grow with the errors: it leads to them by subject`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/`)
    await expect(page.locator('main a[href*="/error/"]')).toHaveCount(20)
    const subjects = page.locator('section[aria-labelledby=all] li')
    const [files] = await subjects.filter({ has: page.locator('a[href$="/file/"]') }).all()
    const count = (await files?.locator('span').textContent()) ?? ''
    await files?.getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/category/file/$`))
    await expect(page.getByRole('rowheader').locator('a')).toHaveCount(Number(count))
  })

  test(`a category in ${id} lists its errors, the most met first`, async ({ page }) => {
    await page.goto(`${prefix}/category/connection/`)
    const group = page.locator('tbody').first()
    await expect(group.locator('th[scope=rowgroup]')).toHaveText(met)
    const reset = group.getByRole('row', { name: /ECONNRESET/ })
    await expect(reset.locator('td.figure')).toHaveText([/10054$/, /104$/, /54$/])
    const elsewhere = page.getByRole('row', { name: /EREMOTERELEASE/ })
    await expect(elsewhere).toContainText(/Linux PA-RISC 240/)
    await expect(page.locator(`nav a[href="${prefix}/category/file/"]`)).toBeVisible()
    await expect(page.locator(`main a[href="${prefix}/category/connection/"]`)).toHaveCount(0)
    await reset.getByRole('link').click()
    await page.locator(`main a[href="${prefix}/category/connection/"]`).click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/category/connection/$`))
  })

  test(`a deep error page in ${id} answers from top to bottom`, async ({ page }) => {
    await page.goto(`${prefix}/error/econnrefused/`)
    const figures = page.locator('[data-figures]')
    await expect(figures.locator('dd')).toHaveText(['10061', '111', '61'])
    await expect(page.locator('h2#causes')).toContainText(causes)
    const roles = page.locator('.causes input[type=radio]')
    const all = await page.locator('.causes [data-who]:visible').count()
    await roles.nth(1).check()
    const some = await page.locator('.causes [data-who]:visible').count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    const table = page.locator('section[aria-labelledby=platforms]')
    await expect(table).toContainText('0x8007274D')
    await expect(table).toContainText('-2147014835')
    await table.locator('summary').click()
    await expect(table.getByRole('row', { name: /MIPS/ })).toContainText('146')
    await expect(page.locator('#texts ~ * [lang=ru]').first()).toContainText('отверг')
    await expect(page.locator('#texts ~ * [lang=zh-Hans]').first()).toContainText('拒绝')
  })

  test(`value page 61 in ${id} tells the systems apart`, async ({ page }) => {
    await page.goto(`${prefix}/value/61/`)
    const refused = page.locator('tr', { hasText: 'ECONNREFUSED' })
    await expect(refused).toContainText('macOS')
    await expect(refused).not.toContainText('illumos')
    await expect(page.locator('tr', { hasText: 'ENODATA' })).toContainText('illumos')
  })

  test(`platform page of Windows in ${id} has the classic table in order`, async ({ page }) => {
    await page.goto(`${prefix}/platform/windows/`)
    const numbers = await page
      .locator('section[aria-labelledby=winsock-winsock] tbody th')
      .allTextContents()
    const values = numbers.map(Number)
    expect(values).toHaveLength(98)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
    expect(values).toContain(11033)
  })
}

test('the language switch keeps the page, and the choice is remembered', async ({ page }) => {
  await page.goto('/error/etimedout/')
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(/\/ru\/error\/etimedout\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.goto('/etimedout/')
  await expect(page).toHaveURL(/\/ru\/error\/etimedout\/$/)
})

test('alternates name all languages and x-default', async ({ page }) => {
  await page.goto('/zh/error/epipe/')
  const alternates = page.locator('link[rel=alternate][hreflang]')
  const pairs = await alternates.evaluateAll((links) =>
    links.map((link) => [
      link.getAttribute('hreflang'),
      new URL((link as HTMLLinkElement).href).pathname,
    ]),
  )
  expect(pairs).toEqual([
    ['en', '/error/epipe/'],
    ['zh-Hans', '/zh/error/epipe/'],
    ['ru', '/ru/error/epipe/'],
    ['x-default', '/error/epipe/'],
  ])
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(new URL(canonical ?? '').pathname).toBe('/zh/error/epipe/')
})
