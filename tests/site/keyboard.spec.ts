// A walk by keyboard alone: search, result, role filter, copying, language, comparison; the focus is always seen and never lost.
import { expect, test, type Locator, type Page } from '@playwright/test'

interface Focus {
  what: string
  /** What is wrong with it; nothing when it is seen well. */
  wrong: string[]
}

/** What has the focus, and whether a reader sees that. */
function focused(): Focus {
  const element = document.activeElement
  if (!element || element === document.body) return { what: 'nothing', wrong: ['is lost'] }
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const wrong: string[] = []
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push('has no outline')
  const { left, right, top, bottom } = element.getClientRects()[0] ?? new DOMRect()
  const [x, y] = [
    (left + Math.min(right, innerWidth)) / 2,
    (top + Math.min(bottom, innerHeight)) / 2,
  ]
  if (right - left < 2 || bottom < 0 || top > innerHeight) wrong.push('is out of sight')
  const there = document.elementFromPoint(x, y)
  if (there && !element.contains(there) && !there.contains(element))
    wrong.push(`is covered by ${there.tagName}`)
  return { what: element.outerHTML.slice(0, 120), wrong }
}

/** Scrolling to the focus takes a moment where motion is smooth. */
async function seesFocus(page: Page): Promise<void> {
  const now = await page.evaluate(focused)
  if (now.wrong.length === 0) return
  await expect.poll(async () => (await page.evaluate(focused)).wrong, now.what).toEqual([])
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))

/** Presses a key until the target has the focus; looks at every stop on the way. */
async function walkTo(page: Page, target: Locator, key = 'Tab', most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key)
    await seesFocus(page)
    if (await hasFocus(target)) return
  }
  throw new Error(`${most} × ${key} did not lead to ${String(target)}`)
}

test('from the skip link through search and page to the comparison', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await test.step('the skip link comes first, is seen, and leads past the header', async () => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await expect(skip).toBeFocused()
    await seesFocus(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await hasFocus(page.locator('main :is(a, input)').first())).toBe(true)
    await seesFocus(page)
  })
  await test.step('search: arrows choose, Enter goes', async () => {
    await expect(page.locator('main input[role=combobox]')).toBeFocused()
    await page.keyboard.type('61')
    await expect(page.locator('main [data-results][data-state=done]')).toBeAttached()
    const options = page.locator('main a[data-result]')
    await page.keyboard.press('ArrowDown')
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await seesFocus(page)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('10060')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/error\/etimedout\/$/)
  })
  await test.step('role filter: arrows choose, the causes follow', async () => {
    const causes = page.locator('.causes [data-who]:visible')
    const all = await causes.count()
    await walkTo(page, page.locator('.causes input[type=radio]'))
    await page.keyboard.press('ArrowRight')
    const second = page.locator('.causes input[type=radio]').nth(1)
    await expect(second).toBeFocused()
    await expect(second).toBeChecked()
    await seesFocus(page)
    expect(await causes.count()).toBeLessThan(all)
  })
  await test.step('copying: the button keeps the focus', async () => {
    const button = page.locator('[data-command] button')
    await walkTo(page, button)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-command] button:focus')).toHaveText('Copied')
    await seesFocus(page)
  })
  await test.step('language: the same page, from the search box backwards', async () => {
    await page.keyboard.press('/')
    await expect(page.locator('header input[type=search]')).toBeFocused()
    await seesFocus(page)
    await walkTo(page, page.getByRole('link', { name: 'Русский' }), 'Shift+Tab', 4)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ru\/error\/etimedout\/$/)
  })
  await test.step('to the comparison', async () => {
    await walkTo(page, page.locator('header a[href="/ru/compare/"]'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ru\/compare\/$/)
  })
})

test('the comparison: filter, columns, sorting', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/compare/')
  const rows = page.locator('.matrix tbody tr:visible')
  await test.step('filter', async () => {
    await walkTo(page, page.locator('input[name=filter]'))
    await page.keyboard.type('timed out')
    await expect.poll(() => rows.count()).toBeLessThan(30)
    await seesFocus(page)
  })
  await test.step('columns: a disclosure with boxes to tick', async () => {
    await walkTo(page, page.locator('form summary'), 'Tab', 3)
    await page.keyboard.press('Enter')
    await walkTo(page, page.locator('input[value=linux-mips]'), 'Tab', 60)
    await page.keyboard.press('Space')
    await expect(page.getByRole('columnheader', { name: 'Linux MIPS' })).toBeVisible()
    await seesFocus(page)
  })
  await test.step('sorting: the head keeps the focus, the order turns', async () => {
    const head = page.getByRole('columnheader', { name: 'Linux', exact: true })
    await walkTo(page, head.getByRole('button'), 'Tab', 80)
    for (const [key, order] of [
      ['Enter', 'ascending'],
      ['Space', 'descending'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(head).toHaveAttribute('aria-sort', order)
      await expect(head.getByRole('button')).toBeFocused()
      await seesFocus(page)
    }
  })
  await test.step('a box to tick does not swallow the key that leads to the search', async () => {
    await walkTo(page, page.locator('input[name=columns]'), 'Shift+Tab', 60)
    await page.keyboard.press('/')
    await expect(page.locator('header input[type=search]')).toBeFocused()
  })
})

test('what drops down from the header goes away when the focus goes on', async ({ page }) => {
  await page.goto('/error/epipe/')
  await page.keyboard.press('/')
  await page.keyboard.type('61')
  const options = page.locator('header a[data-result]')
  await expect(options.first()).toBeVisible()
  await walkTo(page, options.first(), 'Tab', 3)
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Tab')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await walkTo(page, page.locator('main a').first(), 'Tab', 40)
  await expect(options).toHaveCount(0)
})

for (const path of ['/', '/error/emvscvaf/', '/search/?q=61', '/ru/value/61/', '/zh/no-such-page/'])
  test(`no trap on ${path}: Tab goes through everything and out again`, async ({ page }) => {
    await page.goto(path)
    if (/q=|no-such/.test(path)) await expect(page.locator('main [data-state=done]')).toBeAttached()
    await expect(page.locator('[data-offline]')).toBeVisible()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const stops = await page
      .locator(':is(a[href], button, input, select, summary, [tabindex="0"]):visible')
      .count()
    const visited: string[] = []
    for (let step = 0; step < stops + 5; step++) {
      await page.keyboard.press('Tab')
      visited.push(
        await page.evaluate(() => {
          const element = document.activeElement
          if (!(element instanceof HTMLElement) || element === document.body) return ''
          return (element.dataset['visited'] ??= crypto.randomUUID())
        }),
      )
    }
    const distinct = new Set(visited.filter(Boolean))
    expect(distinct.size).toBeGreaterThan(10)
    const repeated = visited.filter((stop, i) => stop !== '' && visited[i - 1] === stop)
    expect(repeated).toEqual([])
    expect(distinct.size).toBe(stops)
  })
