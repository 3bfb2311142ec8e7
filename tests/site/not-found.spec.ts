// Unknown addresses: the page speaks the reader's language, and tries what the address could mean.
import { expect, test } from '@playwright/test'

const TITLES = { en: 'There is no such page', zh: '没有这个页面', ru: 'Такой страницы нет' }

for (const [locale, path, language] of [
  ['en-US', '/nope/', 'en'],
  ['ru-RU', '/nope/', 'ru'],
  ['zh-TW', '/nope/', 'zh'],
  ['en-US', '/zh/nope/', 'zh'],
  ['fr-FR', '/nope/', 'en'],
] as const)
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale })
    test(`${path} is told about in ${language}`, async ({ page }) => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText(TITLES[language])
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        language === 'zh' ? 'zh-Hans' : language,
      )
      await expect(page).toHaveTitle(new RegExp(TITLES[language]))
      await expect(page.locator('main input[type=search]')).toHaveValue('nope')
    })
  })

test('the language chosen before comes first', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => localStorage.setItem('language', 'ru'))
  await page.goto('/nope/')
  await expect(page.locator('h1')).toHaveText(TITLES.ru)
})

for (const [path, target] of [
  ['/WSAECONNREFUSED', '/error/econnrefused/'],
  ['/0X0000274D/', '/error/econnrefused/'],
  ['/RU/Error/EConnRefused/', '/ru/error/econnrefused/'],
] as const)
  test(`${path} opens ${target}`, async ({ page }) => {
    await page.goto(path)
    await expect(page).toHaveURL(new RegExp(`${target}$`))
  })

test('the language links take the words along to the search', async ({ page }) => {
  await page.goto('/econnrefuzed/')
  await expect(page.getByRole('link', { name: '中文' })).toHaveAttribute(
    'href',
    /\/zh\/search\/\?q=econnrefuzed$/,
  )
})

test('an address with marks of HTML stays text', async ({ page }) => {
  await page.goto('/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E/')
  await expect(page.locator('main input[type=search]')).toHaveValue(
    '"><img src=x onerror=alert(1)>',
  )
  await expect(page.locator('main img')).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('it is in English and has the doors to all tables', async ({ page }) => {
    await page.goto('/nope/')
    await expect(page.locator('h1')).toHaveText(TITLES.en)
    await expect(page.getByRole('link', { name: /Windows Sockets/ })).toBeVisible()
  })
})
