// The search under the keys of somebody who types: a combobox, in step with what is typed.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'
import { ask, done, open, resultsOf } from './search-page.ts'

test('the state says when what is shown belongs to what is typed', async ({ page }) => {
  const box = await open(page)
  const list = page.locator('main [data-results]')
  await expect(list).toHaveAttribute('data-state', 'idle')
  const states = await box.evaluate((element: HTMLInputElement) => {
    const results = document.querySelector<HTMLElement>('main [data-results]')
    element.value = 'ETIMEDOUT'
    element.dispatchEvent(new Event('input', { bubbles: true }))
    return [results?.dataset['state'], results?.textContent]
  })
  // Exact forms are answered at once; the state waits for full-text search.
  expect(states[0]).toBe('busy')
  expect(states[1]).toContain('ETIMEDOUT')
  await expect(done(page)).toBeAttached()
  await box.fill('')
  await expect(list).toHaveAttribute('data-state', 'idle')
  await expect(resultsOf(page)).toHaveCount(0)
})

test('a combobox: first selected, arrows, Home and End, Enter, the count announced', async ({
  page,
}) => {
  const box = await open(page)
  await ask(page, '61')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  const options = page.getByRole('listbox').getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('status').filter({ hasText: /\d/ })).toContainText(
    String(await options.count()),
  )
  await box.press('ArrowDown')
  const second = options.nth(1)
  await expect(second).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? '',
  )
  await box.press('ArrowUp')
  await box.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await box.press('Home')
  expect(await box.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(0)
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await box.press('ArrowDown')
  const href = await options.first().getAttribute('href')
  await box.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${href}$`))
})

test('while one types, the list is replaced at most once per key and never emptied', async ({
  page,
}) => {
  const box = await open(page)
  await ask(page, 'connection')
  await page.evaluate(() => {
    const list = document.querySelector('main [data-results]')
    const lengths: number[] = []
    Object.assign(window, { lengths })
    if (list)
      new MutationObserver(() => {
        lengths.push(list.querySelectorAll('a[data-result]').length)
      }).observe(list, { childList: true })
  })
  const typed = ' refused by server'
  await box.pressSequentially(typed, { delay: 150 })
  await expect(done(page)).toBeAttached()
  const lengths = await page.evaluate(() => (window as unknown as { lengths: number[] }).lengths)
  expect(Math.min(...lengths)).toBeGreaterThan(0)
  // A slow machine may show a first half once or twice; at every key it would flicker.
  expect(lengths.length).toBeLessThanOrEqual(typed.length + 3)
})

test('Escape empties the field of the search page', async ({ page }) => {
  const box = await open(page)
  await ask(page, 'ETIMEDOUT')
  await box.press('Escape')
  await expect(box).toHaveValue('')
  await expect(resultsOf(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/search\/$/)
})

test('the count is announced in the language of the page', async ({ page }) => {
  const words = { en: /^\d+ results?$/, zh: /^\d+ 条结果$/, ru: /^\d+\u00a0?\s?результат/ }
  for (const { id, prefix } of LANGUAGES) {
    await open(page, `${prefix}/search/`)
    await ask(page, '10061')
    await expect(page.locator('main [role=status][data-status]')).toHaveText(words[id])
  }
})

test('Enter right after typing goes where the typed text leads, not where the old one did', async ({
  page,
}) => {
  const box = await open(page)
  await ask(page, 'ETIMEDOUT')
  await box.fill('ECONNRESET')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/error\/econnreset\/$/)
})

test('an answer that comes after Escape does not open the list again', async ({ page }) => {
  await page.goto('/error/econnrefused/')
  const box = page.locator('[data-search-box] input')
  await box.focus()
  await expect(box).toHaveAttribute('role', 'combobox')
  await box.evaluate((input: HTMLInputElement) => {
    input.value = '10054'
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  await page.waitForTimeout(1500)
  await expect(page.locator('a[data-result]')).toHaveCount(0)
})

test('the header box drops down, closes on Escape, and opens the search page when nothing fits', async ({
  page,
}) => {
  await page.goto('/error/econnrefused/')
  const box = page.locator('[data-search-box] input')
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
  await expect(box).toHaveAttribute('role', 'combobox')
  await box.fill('10054')
  const options = page.locator('a[data-result]')
  await expect(options.first()).toContainText('ECONNRESET')
  await box.press('Escape')
  await expect(options).toHaveCount(0)
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await box.blur()
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await box.fill('zzzzzz qqqqqq')
  await expect(page.locator('[data-results][data-state=done]')).toBeAttached()
  await box.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=zzzzzz/)
})
