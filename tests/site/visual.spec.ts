// Key views look as their pictures do. Text is set in one font of a package, so that machines agree.
// New pictures after a change that is meant, and looked at: npm run test:views.
import { expect, test, type Page } from '@playwright/test'
import { fontsLoaded, useTestFont } from '../support/test-font.ts'
import { VIEWS } from './views.ts'

// The font comes with a style of the test, which the pages' own policy would refuse.
test.use({ bypassCSP: true, deviceScaleFactor: 1 })

/** Every font that the visible text needs is there, and nothing waits for an answer. */
async function settled(page: Page): Promise<void> {
  const results = page.locator('main [data-results]')
  if (new URL(page.url()).searchParams.has('q')) {
    await expect(results).toHaveAttribute('data-state', 'done')
  }
  await fontsLoaded(page)
}

for (const { name, path, width, height, theme = 'light', at, paper } of VIEWS)
  test(`${name}: ${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: theme, media: paper ? 'print' : 'screen' })
    await page.goto(path)
    await useTestFont(page)
    await settled(page)
    if (at)
      await page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
    await settled(page)
    await expect(page).toHaveScreenshot(`${name}.png`)
  })
