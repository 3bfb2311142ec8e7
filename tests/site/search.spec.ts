// What the search answers in a real browser: how often it is right, best first, with reasons, and no dead end.
import { expect, test } from '@playwright/test'
import { answersTo, readQueries } from '../support/queries.ts'
import { LANGUAGES } from './languages.ts'
import { ask, boxOf, open, resultsOf, slugs } from './search-page.ts'

for (const { id, prefix } of LANGUAGES)
  test(`real questions asked in ${id}: 97 of 100 first, all among three`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000)
    const identifiers = await request.get('/api/v1/identifiers.json')
    const owner = new Map(Object.entries((await identifiers.json()) as Record<string, string>))
    const queries = await readQueries('dev')
    await open(page, `${prefix}/search/`)
    const misses: string[] = []
    let among3 = 0
    for (const query of queries) {
      await boxOf(page).fill('')
      await ask(page, query.query)
      const right = answersTo(query, owner)
      const got = await slugs(page)
      const at = got.findIndex((slug) => slug !== undefined && right.has(slug))
      if (at >= 0 && at < 3) among3++
      if (at !== 0)
        misses.push(`${query.id} ${query.query.slice(0, 80)}: ${got.slice(0, 3).join(', ')}`)
    }
    expect(1 - misses.length / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(among3, misses.join('\n')).toBe(queries.length)
  })

test('results lead to the error in the language of the page, best first, with their reason', async ({
  page,
}) => {
  for (const { prefix } of LANGUAGES) {
    await open(page, `${prefix}/search/`)
    await ask(page, '[WinError 10061] 由于目标计算机积极拒绝，无法连接。')
    const first = resultsOf(page).first()
    await expect(first).toHaveAttribute('href', `${prefix}/error/econnrefused/`)
    await expect(first).toHaveAttribute('data-certainty', 'sure')
    await expect(first).toContainText('ECONNREFUSED')
    await expect(first).toContainText('10061')
    await expect(first).toContainText('Windows')
  }
})

test('a number with several meanings asks for the system and leads to all of them', async ({
  page,
}) => {
  await open(page, '/ru/search/')
  await ask(page, '61')
  const all = await slugs(page)
  expect(all).toEqual(expect.arrayContaining(['econnrefused', 'enodata']))
  await expect(page.locator('main [data-results] a[href="/ru/value/61/"]')).toBeVisible()
  await ask(page, '10061')
  await expect(page.locator('main [data-results] a[href^="/ru/value/"]')).toHaveCount(0)
})

test('a slip is offered as a guess and called one', async ({ page }) => {
  await open(page)
  await ask(page, 'errno 10083')
  const first = resultsOf(page).first()
  await expect(first).toHaveAttribute('data-result', 'enotsock')
  await expect(first).toHaveAttribute('data-certainty', 'guess')
  await expect(first).toContainText('10038')
})

test('nothing found is no dead end', async ({ page }) => {
  await open(page)
  await ask(page, 'zzzzzz qqqqqq')
  await expect(resultsOf(page)).toHaveCount(0)
  const list = page.locator('main [data-results]')
  await expect(list).toContainText('zzzzzz qqqqqq')
  await expect(page.locator('main').getByText('zzzzzz qqqqqq')).toHaveCount(2)
  await expect(page.locator('main [data-status]')).toHaveClass(/sr-only/)
  await expect(list.locator('a[href="/platform/windows/"]')).toBeVisible()
  await ask(page, '10200')
  await expect(list.locator('a[href^="/value/1"]').first()).toBeVisible()
})

test('words that meet in an article by chance are no answer; those of its subject are', async ({
  page,
}) => {
  await open(page)
  for (const chat of ['my cat likes fish', 'кот сидит на окне', '我喜欢吃苹果', 'foo bar baz']) {
    await ask(page, chat)
    expect(await slugs(page), chat).toEqual([])
  }
  for (const subject of ['backlog', 'ephemeral ports', 'firewall profile']) {
    await ask(page, subject)
    expect(await slugs(page), subject).not.toEqual([])
  }
})
