// How long the search takes to its first result, cold and warm, on slow networks and processors, and what it fetches.
import type { Browser, CDPSession, Page } from '@playwright/test'

interface Profile {
  name: string
  /** How many times slower the processor. */
  cpu: number
  network: boolean
}

const PROFILES: readonly Profile[] = [
  { name: 'no throttling', cpu: 1, network: false },
  { name: '4× CPU', cpu: 4, network: false },
  { name: 'Fast 4G', cpu: 1, network: true },
  { name: 'Fast 4G, 4× CPU', cpu: 4, network: true },
]

/** "Fast 4G" of Chromium's developer tools: 165 ms, 8.1 Mbit/s. */
const FAST_4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (8.1 * 1_000_000) / 8,
  uploadThroughput: (1.35 * 1_000_000) / 8,
}

const QUERIES = {
  code: '10061',
  'log line':
    '2025-03-14 17:20:08,311 ERROR [worker-3] HTTPConnectionPool(host=\'db.example\', port=8080): Max retries exceeded (Caused by NewConnectionError("Failed to establish a new connection: [WinError 10060] A connection attempt failed because the connected party did not properly respond after a period of time"))',
}

const RUNS = 5

interface Times {
  first: number
  done: number
}

/** Takes a page with a search box and a text; returns how long after the paste the first and the last results stood there. */
function timed(page: Page, text: string): Promise<Times> {
  return page.evaluate(
    (pasted) =>
      new Promise<Times>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('main input[type=search]')
        const list = document.querySelector<HTMLElement>('main [data-results]')
        if (!input || !list) throw new Error('no search box')
        const started = performance.now()
        let first = 0
        const look = () => {
          if (first === 0 && list.querySelector('a[data-result]'))
            first = performance.now() - started
          if (list.dataset['state'] !== 'done') return
          observer.disconnect()
          resolve({ first, done: performance.now() - started })
        }
        const observer = new MutationObserver(look)
        observer.observe(list, { childList: true, subtree: true, attributes: true })
        input.focus()
        input.value = pasted
        input.dispatchEvent(new Event('input', { bubbles: true }))
        look()
      }),
    text,
  )
}

async function throttle(session: CDPSession, { cpu, network }: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (network) await session.send('Network.emulateNetworkConditions', FAST_4G)
}

async function oneRun(
  browser: Browser,
  origin: string,
  profile: Profile,
  text: string,
  warm: boolean,
) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/search/`)
  await throttle(await context.newCDPSession(page), profile)
  if (warm) {
    await page.locator('main input[type=search]').focus()
    await page.locator('main input[role=combobox]').waitFor()
    await page.waitForTimeout(2500)
  }
  const times = await timed(page, text)
  await context.close()
  return times
}

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

async function printFetched(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' })
  const fetched: { path: string; bytes: Promise<number> }[] = []
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    fetched.push({ path: pathname, bytes: request.sizes().then((sizes) => sizes.responseBodySize) })
  })
  await page.locator('main input[type=search]').focus()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  const groups: Record<string, number> = { recogniser: 0, "Pagefind's core": 0, script: 0 }
  for (const { path, bytes } of fetched) {
    const data = path.includes('/search/') ? 'recogniser' : 'script'
    const group = path.includes('/pagefind/') ? "Pagefind's core" : data
    groups[group] = (groups[group] ?? 0) + (await bytes)
  }
  console.log('\nSearch: fetched on focus, bytes as served')
  for (const [group, bytes] of Object.entries(groups)) console.log(`  ${group.padEnd(18)} ${bytes}`)
  await page.close()
}

/** Takes a browser and the origin of the built site; prints what is fetched on focus and the times. */
export async function benchTiming(browser: Browser, origin: string): Promise<void> {
  await printFetched(browser, origin)
  console.log(`\nSearch: ms from paste to the first result, and to all results (median of ${RUNS})`)
  for (const profile of PROFILES)
    for (const [name, text] of Object.entries(QUERIES))
      for (const warm of [true, false]) {
        const runs: Times[] = []
        for (let i = 0; i < RUNS; i++) runs.push(await oneRun(browser, origin, profile, text, warm))
        const first = median(runs.map((run) => run.first)).toFixed(0)
        const all = median(runs.map((run) => run.done)).toFixed(0)
        const when = warm ? 'warm' : 'cold'
        console.log(
          `  ${profile.name.padEnd(16)} ${name.padEnd(9)} ${when}  ${first.padStart(5)} ${all.padStart(6)}`,
        )
      }
}
