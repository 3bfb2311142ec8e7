// The built site in WebKit, the engine of Safari, as WebKitGTK: search, keys, short links, theme, languages, copying, tables.
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { builtJson, DIST } from '../support/dist.ts'
import { answersTo, readQueries } from '../support/queries.ts'
import { serve } from '../support/serve.ts'
import { KEYS, Session } from '../support/webdriver.ts'
import { startWebKit } from '../support/webkit.ts'

const server = await serve(DIST, 0)
const site = `http://localhost:${(server.address() as AddressInfo).port}`
after(() => {
  server.closeAllConnections()
  server.close()
})

const driver = await startWebKit()
const page = await Session.open(driver.address)
after(async () => {
  await page.close()
  driver.stop()
})

const BOX = 'main input[type=search]'

/** Puts a text into the search box; returns the slugs of the results once they are complete. */
async function ask(query: string): Promise<string[]> {
  await page.run(
    (selector: string, text: string) => {
      const box = document.querySelector<HTMLInputElement>(selector)
      for (const value of ['', text]) {
        if (!box) return
        box.value = value
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }
    },
    BOX,
    query,
  )
  await page.until(() => document.querySelector('main [data-results][data-state=done]') !== null)
  return page.run(() =>
    [...document.querySelectorAll<HTMLElement>('main a[data-result]')].map(
      (link) => link.dataset['result'],
    ),
  )
}

async function openSearch(path = '/search/'): Promise<void> {
  await page.goto(site + path)
  await page.click(BOX)
  await page.until((box: string) => document.querySelector(box)?.role === 'combobox', BOX)
}

const leadsTo = (address: string): Promise<boolean> =>
  page.until(
    (end: string) => location.pathname === end && document.readyState === 'complete',
    address,
  )

test('real questions: 97 of 100 first, all among three', async () => {
  const owner = new Map(
    Object.entries(await builtJson<Record<string, string>>('/api/v1/identifiers.json')),
  )
  const queries = await readQueries('dev')
  await openSearch()
  const misses: string[] = []
  let among3 = 0
  for (const query of queries) {
    const at = (await ask(query.query)).findIndex((slug) => answersTo(query, owner).has(slug))
    if (at >= 0 && at < 3) among3++
    if (at !== 0) misses.push(`${query.id} ${query.query.slice(0, 80)}`)
  }
  assert.ok(1 - misses.length / queries.length >= 0.97, misses.join('\n'))
  assert.equal(among3, queries.length)
})

test('a combobox: arrows choose, Enter goes', async () => {
  await openSearch()
  await page.type(BOX, '61')
  await page.until(() => document.querySelector('main [data-state=done]') !== null)
  await page.type(BOX, KEYS.down)
  const chosen = await page.run<string>(
    () => document.querySelector('[aria-selected=true]')?.getAttribute('href') ?? '',
  )
  assert.equal(
    await page.run(() => document.querySelectorAll('[role=option]')[1]?.getAttribute('href')),
    chosen,
  )
  await page.type(BOX, KEYS.enter)
  await leadsTo(chosen)
})

test('the box in the header drops down and closes on Escape', async () => {
  await page.goto(`${site}/about/`)
  await page.type('header input[type=search]', '10054')
  await page.until(() => document.querySelector('header a[data-result=econnreset]') !== null)
  await page.type('header input[type=search]', KEYS.escape)
  assert.equal(await page.run(() => document.querySelectorAll('header a[data-result]').length), 0)
})

for (const [from, to] of [
  ['/10061/', '/error/econnrefused/'],
  ['/0x8007274d/', '/error/econnrefused/'],
  ['/61/', '/value/61/'],
  ['/WSAECONNREFUSED', '/error/econnrefused/'],
] as const)
  test(`${from} opens ${to}`, async () => {
    await page.goto(site + from)
    await leadsTo(to)
  })

test('an unknown address fills the search', async () => {
  await page.goto(`${site}/econnrefuzed/`)
  const first = () => document.querySelector('main a[data-result]')?.getAttribute('href')
  assert.equal(await page.until(first), '/error/econnrefused/')
})

test('the theme is kept from page to page', async () => {
  const background = () => getComputedStyle(document.documentElement).backgroundColor
  await page.goto(`${site}/about/`)
  const before = await page.run<string>(background)
  await page.run(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-theme-switch] select')
    if (!select) return
    select.value = 'dark'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  assert.notEqual(await page.run(background), before)
  await page.goto(`${site}/error/epipe/`)
  assert.notEqual(await page.run(background), before)
})

test('the role filter works without script', async () => {
  await page.goto(`${site}/error/econnreset/`)
  const shown = () =>
    [...document.querySelectorAll('.causes [data-who]')].filter((cause) => cause.checkVisibility())
      .length
  const all = await page.run<number>(shown)
  await page.click('.causes input[value=programmer]')
  const left = await page.run<number>(shown)
  assert.ok(left > 0 && left < all, `${left} of ${all}`)
})

test('a command is copied', async () => {
  await page.goto(`${site}/error/econnrefused/`)
  await page.until(() => document.querySelector('[data-command] button') !== null)
  await page.click('[data-command] button')
  await page.until(() => document.querySelector('[data-command] button')?.textContent === 'Copied')
})

test('the comparison is filtered and sorted', async () => {
  await page.goto(`${site}/compare/`)
  await page.type('input[name=filter]', 'refused 10061')
  const rows = () =>
    [...document.querySelectorAll('.matrix tbody tr')].filter((row) => row.checkVisibility()).length
  await page.until(
    (count: string) => document.querySelector('[data-count]')?.textContent?.startsWith(count),
    '1 ',
  )
  assert.equal(await page.run(rows), 1)
  await page.click('.matrix thead th:nth-child(3) button')
  assert.equal(
    await page.run(() =>
      document.querySelector('.matrix th[aria-sort]')?.getAttribute('aria-sort'),
    ),
    'ascending',
  )
})

test('a chosen language is remembered', async () => {
  await page.goto(`${site}/error/epipe/`)
  await page.click('a[data-language=zh]')
  await leadsTo('/zh/error/epipe/')
  await page.goto(`${site}/10061/`)
  await leadsTo('/zh/error/econnrefused/')
})

test('Russian and Chinese questions are answered', async () => {
  await openSearch('/ru/search/')
  assert.equal((await ask('В соединении отказано'))[0], 'econnrefused')
  assert.equal((await ask('由于目标计算机积极拒绝，无法连接。'))[0], 'econnrefused')
  assert.ok((await ask('брандмауэр не отвечает')).length > 0)
})
