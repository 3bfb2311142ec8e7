// Playwright on the built site, in whatever Chromium the machine has.
import { defineConfig } from '@playwright/test'
import { findBrowser, versionOf } from './support/browser.ts'

const PORT = Number(process.env['TEST_PORT'] ?? 4399)
const browser = await findBrowser()
if (process.env['TEST_WORKER_INDEX'] === undefined)
  console.log(`Browser: ${versionOf(browser)}, ${browser.from} (${browser.path})`)

export default defineConfig({
  testDir: './site',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // Text is drawn differently elsewhere: pictures are compared on Linux only.
  ...(process.platform === 'linux' ? {} : { testIgnore: '**/visual.spec.ts' }),
  snapshotPathTemplate: '{testDir}/../fixtures/views/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, caret: 'hide', animations: 'disabled' } },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-US',
    launchOptions: { executablePath: browser.path, args: browser.args },
  },
  webServer: {
    command: `node ${new URL('./support/serve.ts', import.meta.url).pathname}`,
    url: `http://localhost:${PORT}/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
})
