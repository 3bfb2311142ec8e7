// The rest of the lookup in the browser: fetched only for what the first part does not answer.
import { expect, test, type Page } from '@playwright/test'
import { LANGUAGES } from './languages.ts'
import { ask, boxOf, done, resultsOf } from './search-page.ts'

const REST = '**/search/rest-*.json'
const first = (page: Page) => resultsOf(page).first()

/** Takes a page; returns the requests for the rest, as they come. */
function restsAsked(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.includes('/search/rest-')) asked.push(pathname)
  })
  return asked
}

for (const { id, prefix } of LANGUAGES)
  test(`usual errors are answered without it, a rare one with its title: ${id}`, async ({
    page,
  }) => {
    const asked = restsAsked(page)
    await page.goto(`${prefix}/search/`)
    for (const query of ['10061', '[Errno 111] Connection refused', 'WSAETIMEDOUT'])
      await ask(page, query)
    expect(asked).toEqual([])
    await ask(page, 'WSAEPROCLIM')
    await expect(first(page)).toHaveAttribute('data-result', 'eproclim')
    await expect(first(page).locator('b')).not.toBeEmpty()
    expect(asked).toEqual([`/search/rest-${id}.json`])
    await ask(page, 'EMULTIHOP')
    await expect(first(page)).toHaveAttribute('data-result', 'emultihop')
    expect(asked).toHaveLength(1)
  })

test('a number of several systems is answered at once and completed', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(REST, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/search/')
  await boxOf(page).fill('errno 72')
  const results = resultsOf(page)
  await expect(results.first()).toBeVisible()
  const before = await results.count()
  release()
  await expect(done(page)).toBeAttached()
  expect(await results.count()).toBeGreaterThan(before)
})

test('half a word that is typed on asks for nothing', async ({ page }) => {
  const asked = restsAsked(page)
  await page.goto('/search/')
  await ask(page, '10061')
  // All keys within one task: however busy the machine is, no pause is between them.
  await boxOf(page).evaluate((input: HTMLInputElement, word) => {
    for (let length = 1; length <= word.length; length++) {
      input.value = word.slice(0, length)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, 'ECONNREFUSED')
  await expect(first(page)).toHaveAttribute('data-result', 'econnrefused')
  // Longer than the pause after which a question counts as asked.
  await page.waitForTimeout(1000)
  expect(asked).toEqual([])
})

test('where it cannot be had, the box says so, keeps the text, and tries again', async ({
  page,
}) => {
  await page.route(REST, (route) => route.abort())
  await page.goto('/search/')
  await ask(page, 'WSAEPROCLIM')
  await expect(page.locator('main [data-status]')).toContainText('could not be loaded')
  await expect(page.locator('main [data-results]')).toContainText('could not be loaded')
  await expect(boxOf(page)).toHaveValue('WSAEPROCLIM')
  await page.unroute(REST)
  await ask(page, 'WSAEPROCLIM ')
  await expect(first(page)).toHaveAttribute('data-result', 'eproclim')
  await expect(page.locator('main [data-status]')).not.toContainText('could not be loaded')
})
