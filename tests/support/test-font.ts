// The one font of tests that measure or compare looks: text then takes the same room on every machine.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'

const FONT = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
)
const FONT_PATH = '/test-font/'

/** Takes an open page; waits until every font that its visible text needs is there. */
export async function fontsLoaded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await document.fonts.ready
  })
}

/** Takes an open page of a context that bypasses the page's own policy; sets all its text in the font of the package. */
export async function useTestFont(page: Page): Promise<void> {
  await page.route(`**${FONT_PATH}*`, (route) =>
    route.fulfill({
      path: join(FONT, 'files', new URL(route.request().url()).pathname.slice(FONT_PATH.length)),
    }),
  )
  const faces = await readFile(join(FONT, 'index.css'), 'utf8')
  const family = "'Noto Sans SC Variable'"
  await page.addStyleTag({
    content: `${faces.replaceAll('./files/', FONT_PATH)}
      :root, :root *, :root *::before, :root *::after { font-family: ${family} !important }`,
  })
  await fontsLoaded(page)
}
