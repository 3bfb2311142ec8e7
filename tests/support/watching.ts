// Watches a page in the browser: what its policy stopped, errors in the console, requests to other sites.
import type { Page } from '@playwright/test'

/** What a page that is not there makes every browser say; the page for unknown addresses asks for one, too. */
const NOT_THERE = /^Failed to load resource: the server responded with a status of 404/

interface WithViolations {
  told: (what: string) => void
}

/** Takes a page that has not been opened; returns a function that returns what went wrong until then, in words. */
export async function watch(page: Page): Promise<() => string[]> {
  const seen: string[] = []
  await page.exposeFunction('told', (what: string) => seen.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample, documentURI } = event
      const what = `${documentURI} violates ${violatedDirective}: ${blockedURI} ${sample}`
      ;(window as unknown as WithViolations).told(what)
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !NOT_THERE.test(message.text()))
      seen.push(`${page.url()} console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`${page.url()} throws ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const own = new URL(page.url()).origin
    if (/^https?:$/.test(protocol) && own !== 'null' && origin !== own)
      seen.push(`${page.url()} asks ${request.url()}`)
  })
  return () => seen
}
