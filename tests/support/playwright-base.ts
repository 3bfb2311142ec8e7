// What the browser tests of all engines share: the served site, time limits, the report that is counted.
import { fileURLToPath } from 'node:url'
import type { PlaywrightTestConfig } from '@playwright/test'

const PORT = Number(process.env['TEST_PORT'] ?? 4399)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Takes the name of an engine; returns where its report is written, from the root of the project. */
export const reportOf = (engine: string): string => `test-results/${engine}.json`

/** Takes the name of an engine; returns the settings that are the same in every engine. */
export function siteConfig(engine: string): PlaywrightTestConfig {
  return {
    testDir: here('../site'),
    testMatch: '**/*.spec.ts',
    outputDir: here(`../../test-results/${engine}`),
    fullyParallel: true,
    workers: 2,
    forbidOnly: true,
    retries: 0,
    timeout: 60_000,
    reporter: [['list'], ['json', { outputFile: here(`../../${reportOf(engine)}`) }]],
    use: { baseURL: `http://localhost:${PORT}`, locale: 'en-US' },
    webServer: {
      command: `node ${here('serve.ts')}`,
      url: `http://localhost:${PORT}/`,
      env: { PORT: String(PORT) },
      reuseExistingServer: false,
    },
  }
}

/** Takes what is to be said about the browser; says it once, not in every worker. */
export function announce(text: string): void {
  if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(text)
}
