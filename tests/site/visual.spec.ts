// Key views look as their pictures do. Text is set in one font of a package, so that machines agree.
// New pictures after a change that is meant, and looked at: npm run test:views.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { VIEWS } from './views.ts'

const FONT = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
)
const FONT_PATH = '/test-font/'

// The font comes with a style of the test, which the pages' own policy would refuse.
test.use({ bypassCSP: true, deviceScaleFactor: 1 })

async function useTestFont(page: Page): Promise<void> {
  await page.route(`**${FONT_PATH}*`, (route) =>
    route.fulfill({ path: join(FONT, 'files', new URL(route.request().url()).pathname.slice(11)) }),
  )
  const faces = await readFile(join(FONT, 'index.css'), 'utf8')
  const family = "'Noto Sans SC Variable'"
  await page.addStyleTag({
    content: `${faces.replaceAll('./files/', FONT_PATH)}
      :root, :root *, :root *::before, :root *::after { font-family: ${family} !important }`,
  })
}

/** Every font that the visible text needs is there, and nothing waits for an answer. */
async function settled(page: Page): Promise<void> {
  const results = page.locator('main [data-results]')
  if (new URL(page.url()).searchParams.has('q')) {
    await expect(results).toHaveAttribute('data-state', 'done')
  }
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await document.fonts.ready
  })
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
