// What Pagefind fetches for its first answer in a new browser.
import type { Browser } from '@playwright/test'

/** A text that the recogniser knows nothing of: words of our prose. */
const WORDS = 'firewall drops packets'

/** Takes a browser and the origin of a built site; returns the bytes that came from `/pagefind/`, as served. */
export async function firstSearchBytes(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.startsWith('/pagefind/'))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(`${origin}/search/`)
  await page.locator('main input[type=search]').fill(WORDS)
  await page.locator('main [data-results][data-state=done]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return bytes
}
