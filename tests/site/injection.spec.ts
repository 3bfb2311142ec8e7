// What comes from outside (addresses, paths, storage) is text: it never becomes markup, a script or a way to another site.
import { expect, test, type Page } from '@playwright/test'
import { watch } from '../support/watching.ts'
import { LANGUAGES } from './languages.ts'

const MARKUP = `"><img src=x onerror="window.marked=1"><script>window.marked=1</script>`
const HOSTILE = [
  MARKUP,
  'javascript:window.marked=1',
  "';window.marked=1//",
  '{{7*7}}${7*7}',
  '\u202e\u0000',
]

const count = (page: Page) => page.locator('main img, main script, [onerror]').count()

async function assertInert(page: Page, seen: () => string[], said: string): Promise<void> {
  expect(await page.evaluate('window.marked'), said).toBeUndefined()
  expect(seen(), said).toEqual([])
}

/** Everything that can be clicked leads on within this site, or to a site that the build knows. */
async function assertLinksSafe(page: Page): Promise<void> {
  const hrefs = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol))
  expect(hrefs.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([])
}

for (const { id, prefix } of LANGUAGES)
  test(`a hostile question stays text in ${id}`, async ({ page }) => {
    const seen = await watch(page)
    await page.goto(`${prefix}/search/`)
    const before = await count(page)
    for (const text of HOSTILE) {
      await page.goto(`${prefix}/search/?q=${encodeURIComponent(text)}`)
      await expect(page.locator('[data-results]')).toHaveAttribute('data-state', /done|idle/)
      await page.locator('main input[type=search]').fill(`ECONNREFUSED ${text} 10061`)
      await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done')
      expect(await count(page), text).toBe(before)
      await assertLinksSafe(page)
      await assertInert(page, seen, text)
    }
  })

test('hostile parameters of the comparison and hostile hashes do nothing', async ({ page }) => {
  const seen = await watch(page)
  await page.goto('/compare/')
  const before = await count(page)
  for (const text of HOSTILE) {
    const value = encodeURIComponent(text)
    await page.goto(`/compare/?filter=${value}&columns=${value}&sort=${value},${value}#${value}`)
    await expect(page.locator('input[name=filter]')).toBeVisible()
    expect(await count(page), text).toBe(before)
    await assertInert(page, seen, text)
    await page.goto(`/10061/#${value}`)
    await expect(page).toHaveURL(/\/error\/econnrefused\//)
    await assertInert(page, seen, text)
  }
})

for (const path of [
  '//other.invalid/NOPE/',
  '/%2F%2Fother.invalid/NOPE/',
  '/%5C%5Cother.invalid/NOPE/',
  '/ru//other.invalid/NOPE/',
  '/javascript:window.marked=1/NOPE/',
  `/${encodeURIComponent(MARKUP)}/`,
])
  test(`the unknown address ${path} leads to no other site`, async ({ page, baseURL }) => {
    const seen = await watch(page)
    await page.goto(`${baseURL}${path}`)
    await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done')
    expect(new URL(page.url()).origin).toBe(baseURL)
    await expect(page.locator('main img')).toHaveCount(0)
    await assertLinksSafe(page)
    await assertInert(page, seen, path)
  })

test('hostile values in storage are as good as none', async ({ page }) => {
  const seen = await watch(page)
  for (const value of [...HOSTILE, '__proto__', '//other.invalid', 'xx']) {
    await page.goto('/about/')
    await page.evaluate((bad) => {
      for (const key of ['theme', 'language']) localStorage.setItem(key, bad)
    }, value)
    await page.goto('/error/epipe/')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await expect(page.locator('[data-theme-switch] select')).toHaveValue('system')
    await page.goto('/epipe/')
    await expect(page).toHaveURL(/\/error\/epipe\/$/)
    await assertInert(page, seen, value)
  }
})
