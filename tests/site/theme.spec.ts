// The theme: the system's until the reader chooses, kept from page to page, and the system's again.
import { expect, test, type Page } from '@playwright/test'

/** How light the page's background is, 0 to 255. */
const lightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const colour = getComputedStyle(document.documentElement).backgroundColor
    return Math.max(...(colour.match(/\d+/g) ?? ['-1']).slice(0, 3).map(Number))
  })

const systemIsDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)

const isDark = async (page: Page): Promise<boolean> => (await lightness(page)) < 64

const choose = (page: Page, theme: string) =>
  page.locator('[data-theme-switch] select').selectOption(theme)

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`a system in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test(`theme: chosen, kept, and back to the system in ${colorScheme}`, async ({ page }) => {
      await page.goto('/')
      const dark = await systemIsDark(page)
      expect(await isDark(page)).toBe(dark)
      for (const theme of ['dark', 'light', 'dark'] as const) {
        await choose(page, theme)
        expect(await isDark(page), theme).toBe(theme === 'dark')
        await page.goto(theme === 'light' ? '/zh/' : '/error/epipe/')
        expect(await isDark(page), theme).toBe(theme === 'dark')
        await expect(page.locator('[data-theme-switch] select')).toHaveValue(theme)
      }
      await choose(page, 'system')
      expect(await isDark(page)).toBe(dark)
    })
  })
