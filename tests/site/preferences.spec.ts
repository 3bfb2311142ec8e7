// What readers ask of their system: less motion, and colours of their own; both are honoured, and nothing is lost with them.
import { expect, test, type Page } from '@playwright/test'

test('with reduced motion nothing moves', async ({ browser }) => {
  const moving = (page: Page) =>
    page.evaluate(() => ({
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      animations: document.getAnimations().length,
      transitions: [...document.querySelectorAll('*')].filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .some((time) => parseFloat(time) > 0),
      ).length,
    }))
  for (const [reducedMotion, scrolling] of [
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const) {
    const page = await (await browser.newContext({ reducedMotion })).newPage()
    await page.goto('/error/econnrefused/')
    expect(await moving(page)).toEqual({ scrolling, animations: 0, transitions: 0 })
  }
})

/** Colours of the system as the page sees them now. */
const system = (page: Page, names: readonly string[]) =>
  page.evaluate((wanted) => {
    const probe = document.createElement('p')
    document.body.append(probe)
    const found = wanted.map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
    probe.remove()
    return found
  }, names)

for (const theme of ['light', 'dark'] as const)
  test(`forced colours, the ${theme} theme chosen: drawing, chosen result, focus and filter are seen`, async ({
    browser,
  }) => {
    const page = await (
      await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' })
    ).newPage()
    await page.goto('/error/econnrefused/')
    await page.locator('[data-theme-switch] select').selectOption(theme)
    const [text, paper] = await system(page, ['CanvasText', 'Canvas'])
    expect(text).not.toBe(paper)
    const drawn = await page
      .locator('figure svg')
      .first()
      .evaluate((svg) =>
        [...svg.querySelectorAll('text, path, circle')].flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part)
          return part.matches('path') ? [stroke] : [fill]
        }),
      )
    expect(new Set(drawn)).toEqual(new Set([text]))
    const filter = page.locator('.causes input[type=radio]')
    await filter.first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await filter.nth(1).evaluate((radio) => getComputedStyle(radio).appearance)).not.toBe(
      'none',
    )
    const outline = (element: Element) => getComputedStyle(element).outline
    expect(await filter.nth(1).evaluate(outline)).toMatch(/solid 3px|3px solid/)
    await page.keyboard.press('/')
    await page.keyboard.type('61')
    const options = page.locator('header a[data-result]')
    await expect(options.nth(1)).toBeVisible()
    expect(await options.first().evaluate(outline)).toMatch(/solid 3px|3px solid/)
    expect(await options.nth(1).evaluate(outline)).not.toMatch(/solid/)
    const list = page.locator('header [data-results]')
    expect(await list.evaluate((box) => getComputedStyle(box).borderBottomStyle)).toBe('solid')
  })
