// The search page as the browser tests use it: open, ask, paste, read the results.
import { expect, type Locator, type Page } from '@playwright/test'

/** Takes a page; returns the box of the search page. */
export const boxOf = (page: Page): Locator => page.locator('main input[type=search]')

/** Takes a page; returns the results that its search shows. */
export const resultsOf = (page: Page): Locator => page.locator('main a[data-result]')

/** Takes a page; returns its list of results, once all of them belong to what is typed. */
export const done = (page: Page): Locator => page.locator('main [data-results][data-state=done]')

/** Takes a page and a path; opens that search page and wakes the search. Returns the box. */
export async function open(page: Page, path = '/search/'): Promise<Locator> {
  await page.goto(path)
  const box = boxOf(page)
  await box.focus()
  await expect(box).toHaveAttribute('role', 'combobox')
  return box
}

/** Takes a page and a query; types it all at once and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await boxOf(page).fill(query)
  await expect(done(page)).toBeAttached()
}

/** Takes a box and a text; pastes it as a person would: scripts may take it, else the browser does. */
export async function paste(box: Locator, text: string): Promise<void> {
  await box.evaluate((element: HTMLInputElement, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    if (!element.dispatchEvent(event)) return
    element.value = pasted
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

/** Takes a page; returns the errors that its results lead to, best first. */
export const slugs = (page: Page): Promise<(string | undefined)[]> =>
  resultsOf(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLElement).dataset['result']),
  )
