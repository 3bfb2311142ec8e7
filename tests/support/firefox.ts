// Finds a Firefox for the tests: FIREFOX_PATH, an installed one, Debian's package.
import { existsSync } from 'node:fs'
import type { Browser } from './browser.ts'
import { installFromDebian } from './debian.ts'

const INSTALLED = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Returns a Firefox, installing one if needed; nothing where none can be had. */
export function findFirefox(): Browser | undefined {
  const given = process.env['FIREFOX_PATH']
  if (given !== undefined && given !== '') {
    if (!existsSync(given))
      throw new Error(
        `FIREFOX_PATH is ${given}, but there is no such file. Correct it or unset it.`,
      )
    return { path: given, from: 'FIREFOX_PATH', args: [] }
  }
  const path = INSTALLED.find((candidate) => existsSync(candidate))
  if (path !== undefined) return { path, from: 'installed on this machine', args: [] }
  return installFromDebian('firefox-esr', 'fonts-noto-cjk')
    ? { path: '/usr/bin/firefox-esr', from: "Debian's package firefox-esr", args: [] }
    : undefined
}
