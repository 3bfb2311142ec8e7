// How long a search takes to its first result, cold and warm, on slow networks and processors, and what it fetches.
import type { Browser, Page } from '@playwright/test'
import { PROFILES, throttle, type Profile } from './profiles.ts'
import { median, printNote, printTable, type Cell } from './report.ts'
import type { Bench } from './site.ts'

const QUERIES = {
  code: '10061',
  'log line':
    '2025-03-14 17:20:08,311 ERROR [worker-3] HTTPConnectionPool(host=\'db.example\', port=8080): Max retries exceeded (Caused by NewConnectionError("Failed to establish a new connection: [WinError 10060] A connection attempt failed because the connected party did not properly respond after a period of time"))',
}

const RUNS = 5

/** Longer than any search took: then it found nothing. */
const LONGEST = 8000

interface Times {
  first: number
  done: number
}

/** A search box and how it shows that it has answered. */
interface Box {
  name: string
  address: string
  input: string
  list: string
  result: string
  /** Holds within `list` when all results stand there; without it the first result counts. */
  done?: string
  /** What must be clicked to see the box. */
  opener?: string
  questions: readonly (keyof typeof QUERIES)[]
}

/** Takes a page with a search box and a text; returns how long after the paste the first and the last results stood there. */
function timed(page: Page, box: Box, text: string): Promise<Times> {
  return page.evaluate(
    ({ box, pasted, longest }) =>
      new Promise<Times>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>(box.input)
        if (!input) throw new Error('no search box')
        const started = performance.now()
        let first = 0
        const look = () => {
          const list = document.querySelector(box.list)
          if (first === 0 && list?.querySelector(box.result)) first = performance.now() - started
          if (box.done === undefined ? first === 0 : !list?.matches(box.done)) return
          observer.disconnect()
          resolve({ first, done: performance.now() - started })
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { childList: true, subtree: true, attributes: true })
        setTimeout(() => reject(new Error(`no answer in ${longest} ms`)), longest)
        input.focus()
        input.value = pasted
        input.dispatchEvent(new Event('input', { bubbles: true }))
        look()
      }),
    { box, pasted: text, longest: LONGEST },
  )
}

/** Warm: the box was opened and everything that it asks for has come before the reader pastes. */
async function oneRun(browser: Browser, box: Box, profile: Profile, text: string, warm: boolean) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(box.address, { waitUntil: 'networkidle' })
  if (box.opener !== undefined) await page.locator(box.opener).first().click()
  const input = page.locator(box.input)
  await input.waitFor()
  if (warm) {
    await input.blur()
    await input.focus()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(600)
  }
  await throttle(context, page, profile)
  const times = await timed(page, box, text)
  await context.close()
  return times
}

async function printFetched(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const fetched: { path: string; bytes: Promise<number> }[] = []
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    fetched.push({ path: pathname, bytes: request.sizes().then((sizes) => sizes.responseBodySize) })
  })
  await page.locator('main input[type=search]').focus()
  await page.waitForTimeout(1500)
  await page.waitForLoadState('networkidle')
  const groups: Record<string, [bytes: number, files: number]> = {
    'data of the recogniser': [0, 0],
    script: [0, 0],
    "Pagefind's core": [0, 0],
  }
  for (const { path, bytes } of fetched) {
    const own = path.includes('/search/') ? 'data of the recogniser' : 'script'
    const group = path.includes('/pagefind/') ? "Pagefind's core" : own
    const [sum, files] = groups[group] ?? [0, 0]
    groups[group] = [sum + (await bytes), files + 1]
  }
  printTable(
    'Search: fetched on focus',
    ['bytes as served', 'files'],
    Object.entries(groups).map(([group, cells]) => [group, ...cells] as const),
  )
  await page.close()
}

const cell = (ms: number[]): Cell => (ms.length === 0 ? undefined : median(ms).toFixed(0))

/** Warm and cold: the first result, and all of them. */
async function timesOf(browser: Browser, box: Box, profile: Profile, text: string) {
  const cells: Cell[] = []
  for (const warm of [true, false]) {
    const runs: Times[] = []
    for (let i = 0; i < RUNS; i++) runs.push(await oneRun(browser, box, profile, text, warm))
    cells.push(cell(runs.map(({ first }) => first)))
    cells.push(box.done === undefined ? undefined : cell(runs.map(({ done }) => done)))
  }
  return cells
}

/** Takes the bench; prints what is fetched on focus and the times, ours and Starlight's. */
export async function benchTiming({ browser, ours, starlight }: Bench): Promise<void> {
  await printFetched(browser, `${ours.origin}/search/`)
  const boxes: Box[] = [
    {
      name: 'ours',
      address: `${ours.origin}/search/`,
      input: 'main input[type=search]',
      list: 'main [data-results]',
      result: 'a[data-result]',
      done: '[data-state=done]',
      questions: ['code', 'log line'],
    },
  ]
  const peer = await starlight()
  if (peer)
    boxes.push({
      name: 'Starlight',
      address: `${peer.origin}/`,
      input: '.pagefind-ui__search-input',
      list: '.pagefind-ui__drawer',
      result: '.pagefind-ui__result-link',
      opener: 'button[data-open-modal]',
      questions: ['code'],
    })
  const rows: [string, ...Cell[]][] = []
  for (const box of boxes)
    for (const question of box.questions)
      for (const profile of PROFILES) {
        const times = await timesOf(browser, box, profile, QUERIES[question])
        rows.push([`${box.name}, ${question}, ${profile.name}`, ...times])
      }
  printTable(
    `Search: ms after a paste, median of ${RUNS}`,
    ['warm first', 'warm all', 'cold first', 'cold all'],
    rows,
  )
  printNote('Cold: pasted at the moment of focus. Starlight finds nothing for the log line.')
}
