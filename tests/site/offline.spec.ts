// Keeping the site for offline use: asked for, loaded, the network gone, read and searched, published anew, removed.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { DIST } from '../support/dist.ts'
import { serve } from '../support/serve.ts'
import { watch } from '../support/watching.ts'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

/** What is asked of the server before there is none. */
const NEEDED = [
  'zh/index.html',
  'zh/about',
  '404.html',
  '_astro',
  'pagefind',
  'search',
  'offline',
  'favicon.svg',
  'sw.js',
  '_headers',
]

let site = ''
let server: Server
let base = ''

test.beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'atlas-offline-'))
  for (const part of NEEDED) cpSync(join(DIST, part), join(site, part), { recursive: true })
  server = await serve(site, 0)
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(site, { recursive: true })
})

const line = (page: Page) => page.locator('[data-offline]')

async function keep(page: Page): Promise<void> {
  await page.goto(`${base}/zh/`)
  await line(page).getByRole('button').click()
  await expect(line(page).locator('[role=status]')).toContainText('MB', { timeout: 90_000 })
  await expect(line(page).getByRole('button', { name: '移除' })).toBeVisible({ timeout: 90_000 })
  // The worker takes over with the next page.
  await page.goto(`${base}/zh/about/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** A network that is not there: the server stops listening. */
async function withoutNetwork(work: () => Promise<void>): Promise<void> {
  const { port } = server.address() as AddressInfo
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  try {
    await work()
  } finally {
    server = await serve(site, port)
  }
}

test('nothing is registered unless asked', async ({ page }) => {
  await page.goto(`${base}/zh/`)
  await expect(line(page)).toBeVisible()
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('without a network pages, short links, search and unknown addresses work', async ({
  page,
}) => {
  const seen = await watch(page)
  await keep(page)
  await withoutNetwork(async () => {
    await page.goto(`${base}/zh/error/econnrefused/`)
    await expect(page.locator('h1')).toHaveText('连接被拒绝')
    await page.goto(`${base}/10061/`)
    await expect(page).toHaveURL(`${base}/zh/error/econnrefused/`)
    await page.goto(`${base}/zh/search/`)
    const input = page.locator('main input[type=search]')
    await input.fill('connect() failed (111: Connection refused)')
    await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done')
    await expect(page.locator('a[data-result]').first()).toHaveAttribute(
      'href',
      '/zh/error/econnrefused/',
    )
    await input.fill('WSAEPROCLIM')
    await expect(page.locator('a[data-result="eproclim"]')).toBeVisible()
    await input.fill('代理 防火墙')
    await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done')
    await expect(page.locator('a[data-result]').first()).toBeVisible()
    await page.goto(`${base}/zh/no-such-page/`)
    await expect(page.locator('[data-not-found]')).toBeVisible()
  })
  // Of the network that is not there the console tells; that is no fault of the page.
  expect(seen().filter((what) => what.includes(' violates '))).toEqual([])
})

test('what is published anew replaces what was kept', async ({ page }) => {
  await keep(page)
  const pack = join(site, 'offline/zh.pack')
  const changed = gunzipSync(readFileSync(pack))
    .toString()
    .replaceAll('连接被拒绝', '连接被彻底拒绝')
  const packed = gzipSync(changed)
  writeFileSync(pack, packed)
  const index = JSON.parse(readFileSync(join(site, 'offline/index.json'), 'utf8')) as Record<
    string,
    { version: string }
  >
  if (index['zh'])
    index['zh'].version = createHash('sha256').update(packed).digest('hex').slice(0, 16)
  writeFileSync(join(site, 'offline/index.json'), JSON.stringify(index))
  await page.goto(`${base}/zh/`)
  const versions = () => page.evaluate(async () => (await caches.keys()).join())
  await expect.poll(versions, { timeout: 90_000 }).toBe(`atlas-offline zh ${index['zh']?.version}`)
  await withoutNetwork(async () => {
    await page.goto(`${base}/zh/error/econnrefused/`)
    await expect(page.locator('h1')).toHaveText('连接被彻底拒绝')
  })
})

test('what is kept can be removed', async ({ page }) => {
  await keep(page)
  await line(page).getByRole('button', { name: '移除' }).click()
  await expect(line(page).locator('[role=status]')).toHaveText('已移除。')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
})
