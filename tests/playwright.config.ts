// Playwright on the built site, in whatever Chromium the machine has.
import { defineConfig } from '@playwright/test'
import { findBrowser, versionOf } from './support/browser.ts'
import { announce, siteConfig } from './support/playwright-base.ts'

const browser = await findBrowser()
announce(`Browser: ${versionOf(browser)}, ${browser.from} (${browser.path})`)

export default defineConfig(siteConfig('chromium'), {
  // Text is drawn differently elsewhere: pictures are compared on Linux only.
  ...(process.platform === 'linux' ? {} : { testIgnore: '**/visual.spec.ts' }),
  snapshotPathTemplate: '{testDir}/../fixtures/views/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, caret: 'hide', animations: 'disabled' } },
  use: { launchOptions: { executablePath: browser.path, args: browser.args } },
})
