// Playwright on the built site, in a stock Firefox through WebDriver BiDi: what depends on the engine.
import { defineConfig, type PlaywrightWorkerOptions } from '@playwright/test'
import { versionOf } from './support/browser.ts'
import { forgiveMediaFeatures } from './support/firefox-emulation.ts'
import { findFirefox } from './support/firefox.ts'
import { announce, siteConfig } from './support/playwright-base.ts'

const firefox = findFirefox()
if (firefox === undefined)
  throw new Error('No Firefox: install one, or name its program file in FIREFOX_PATH.')
announce(`Browser: ${versionOf(firefox)}, ${firefox.from} (${firefox.path})`)
forgiveMediaFeatures()

/** Pages kept for "back" fire no load event, which is what Playwright waits for. */
const ALWAYS = { 'browser.sessionhistory.max_total_viewers': 0 }

const using = (
  preferences: Record<string, boolean | number>,
): Partial<PlaywrightWorkerOptions> => ({
  launchOptions: {
    executablePath: firefox.path,
    firefoxUserPrefs: { ...ALWAYS, ...preferences },
  },
})

export default defineConfig(siteConfig('firefox'), {
  use: { browserName: 'firefox', channel: 'moz-firefox' },
  projects: [
    {
      name: 'Firefox',
      testMatch:
        /[\\/](search(-(keys|address|input|failure|rest))?|short-links|not-found|copy|compare(-parts)?|ways-in|offline|theme|keyboard)\.spec\.ts$/,
      // Without script: below. CSV: the file is written, but Firefox tells nobody of a download of this kind.
      grepInvert: /without script|CSV/,
      use: using({}),
    },
    {
      name: 'Firefox, script off',
      // Firefox has no command to switch script off for one context, as Chromium has: the whole browser is without.
      testMatch: /no-script\.spec\.ts$/,
      use: using({ 'javascript.enabled': false }),
    },
    {
      name: 'Firefox, dark',
      testMatch: /theme\.spec\.ts$/,
      // 0: the system is dark.
      use: using({ 'layout.css.prefers-color-scheme.content-override': 0 }),
    },
  ],
})
