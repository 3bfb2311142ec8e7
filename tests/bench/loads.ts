// What a browser fetches to show a page: requests and bytes, by kind, as a first visit does.
import type { Browser, Request } from '@playwright/test'

export interface Load {
  requests: number
  html: number
  script: number
  /** Everything else: styles, icons, fonts, data. */
  other: number
}

async function bytesOf(request: Request): Promise<number> {
  return request.sizes().then(
    ({ responseBodySize }) => Math.max(0, responseBodySize),
    () => 0,
  )
}

/** Takes a browser and an address; opens it as a new reader and returns what came, until nothing more comes. */
export async function loadOf(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  await page.goto(address, { waitUntil: 'networkidle' })
  const load: Load = { requests: finished.length, html: 0, script: 0, other: 0 }
  for (const request of finished) {
    const type = request.resourceType()
    const kind = type === 'document' ? 'html' : type === 'script' ? 'script' : 'other'
    load[kind] += await bytesOf(request)
  }
  await context.close()
  return load
}
