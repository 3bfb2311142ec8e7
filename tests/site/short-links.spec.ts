// Short links: what the customer saw, in the reader's language, in one hop; and unknown addresses.
import { expect, test } from '@playwright/test'

const LINKS = [
  ['/econnrefused/', '/error/econnrefused/'],
  ['/wsaeconnrefused/', '/error/econnrefused/'],
  ['/10061/', '/error/econnrefused/'],
  ['/0x274d/', '/error/econnrefused/'],
  ['/0x8007274d/', '/error/econnrefused/'],
  ['/-2147014835/', '/error/econnrefused/'],
  ['/10047/', '/error/eafnosupport/'],
  ['/-4078/', '/error/econnrefused/'],
  ['/61/', '/value/61/'],
] as const

for (const [from, to] of LINKS)
  test(`${from} opens ${to}`, async ({ page }) => {
    await page.goto(from)
    await expect(page).toHaveURL(new RegExp(`${to}$`))
  })

test.describe('with a Russian browser', () => {
  test.use({ locale: 'ru-RU' })
  test('a short link opens in Russian', async ({ page }) => {
    await page.goto('/10061/')
    await expect(page).toHaveURL(/\/ru\/error\/econnrefused\/$/)
  })
})

test.describe('with a browser in a language that the site does not speak', () => {
  test.use({ locale: 'fr-FR' })
  test('a short link opens in English', async ({ page }) => {
    await page.goto('/10061/')
    await expect(page).toHaveURL(/localhost:\d+\/error\/econnrefused\/$/)
  })
})

test('a short link keeps its anchor', async ({ page }) => {
  await page.goto('/econnrefused/#causes')
  await expect(page).toHaveURL(/\/error\/econnrefused\/#causes$/)
})

test('upper case works', async ({ page }) => {
  await page.goto('/WSAECONNREFUSED/')
  await expect(page).toHaveURL(/\/error\/econnrefused\/$/)
})

test('an unknown address offers the search filled with it', async ({ page }) => {
  const answer = await page.goto('/econnrefuzed/')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('main input[type=search]')).toHaveValue('econnrefuzed')
  await expect(page.locator('[data-results] a[data-result]').first()).toHaveAttribute(
    'href',
    '/error/econnrefused/',
  )
})
