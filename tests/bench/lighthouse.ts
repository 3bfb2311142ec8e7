// Section "lighthouse": the npm package in the local Chromium, mobile preset, on the built site.
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser as Program } from '../support/browser.ts'
import { median, printNote, printTable } from './report.ts'
import { DEEP, type Bench } from './site.ts'
import { toolFolder } from './tools.ts'

const PAGES = ['/', DEEP, '/compare/', '/search/']
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const RUNS = 3

interface Audit {
  score: number | null
  title: string
  numericValue?: number
}

/** The part of Lighthouse's result that is read here. */
interface Result {
  lighthouseVersion: string
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
}

interface Lighthouse {
  default(address: string, flags: object): Promise<{ lhr: Result } | undefined>
}

interface Launcher {
  launch(options: object): Promise<{ port: number; kill(): void }>
}

async function tool<T>(name: string, main: string): Promise<T> {
  const file = `${fileURLToPath(toolFolder(name))}/${main}`
  return (await import(pathToFileURL(file).href)) as T
}

/** Takes a browser program and an address; returns the results of as many runs. */
async function audit({ path, args }: Program, address: string): Promise<Result[]> {
  const lighthouse = await tool<Lighthouse>('lighthouse', 'core/index.js')
  const { launch } = await tool<Launcher>('chrome-launcher', 'dist/index.js')
  const results: Result[] = []
  for (let run = 0; run < RUNS; run++) {
    const chrome = await launch({ chromePath: path, chromeFlags: ['--headless=new', ...args] })
    try {
      const flags = { port: chrome.port, output: 'json', logLevel: 'error' }
      const done = await lighthouse.default(address, { ...flags, onlyCategories: CATEGORIES })
      if (done) results.push(done.lhr)
    } finally {
      chrome.kill()
    }
  }
  return results
}

const scoreOf = (results: readonly Result[], category: string) =>
  Math.round(100 * median(results.map(({ categories }) => categories[category]?.score ?? 0)))

const valueOf = (results: readonly Result[], id: string) =>
  median(results.map(({ audits }) => audits[id]?.numericValue ?? 0))

/** What keeps a page from the full score, in Lighthouse's own words. */
function shortcomings(results: readonly Result[]): string[] {
  const found = results.flatMap(({ categories, audits }) =>
    CATEGORIES.filter((category) => category !== 'performance')
      .flatMap((category) => categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} (${audits[id]?.title})`),
  )
  return [...new Set(found)]
}

/** Prints the scores and times of four pages and of Starlight's deep error page. */
export async function benchLighthouse(bench: Bench): Promise<void> {
  const peer = await bench.starlight()
  const asked = [
    ...PAGES.map((path) => ({ name: path, address: bench.ours.origin + path })),
    ...(peer ? [{ name: `Starlight, ${DEEP}`, address: peer.origin + DEEP }] : []),
  ]
  const rows = []
  const notes: string[] = []
  let version = ''
  for (const { name, address } of asked) {
    const results = await audit(bench.program, address)
    version = results[0]?.lighthouseVersion ?? ''
    const scores = CATEGORIES.map((category) => scoreOf(results, category))
    const [fcp = 0, lcp = 0, tbt = 0, cls = 0] = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ].map((id) => valueOf(results, id))
    rows.push([
      name,
      ...scores,
      ...[fcp, lcp].map((ms) => (ms / 1000).toFixed(2)),
      Math.round(tbt),
      cls.toFixed(3),
    ] as const)
    for (const said of shortcomings(results)) notes.push(`${name}: ${said}`)
  }
  printTable(
    `Lighthouse ${version}, mobile, median of ${RUNS}`,
    ['perf', 'a11y', 'best', 'SEO', 'FCP s', 'LCP s', 'TBT ms', 'CLS'],
    rows,
  )
  notes.forEach(printNote)
}
