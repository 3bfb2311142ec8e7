// Finds a Chromium for the tests: CHROME_PATH, an installed one, Playwright's own, Debian's, an npm package.
import { execFileSync, type StdioOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installFromDebian, isRoot, run } from './debian.ts'

export interface Browser {
  path: string
  /** Where it was found, for people. */
  from: string
  args: string[]
}

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A sandboxed Chromium refuses to run as root; in containers tests often do. */
const argsFor = () => (isRoot() ? ['--no-sandbox'] : [])

function installed(): Browser | undefined {
  const given = process.env['CHROME_PATH']
  if (given !== undefined && given !== '') {
    if (!existsSync(given))
      throw new Error(`CHROME_PATH is ${given}, but there is no such file. Correct it or unset it.`)
    return { path: given, from: 'CHROME_PATH', args: argsFor() }
  }
  const path = INSTALLED.find((candidate) => existsSync(candidate))
  return path === undefined
    ? undefined
    : { path, from: 'installed on this machine', args: argsFor() }
}

function playwrightsOwn(): Browser | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? { path, from: 'downloaded by Playwright', args: argsFor() } : undefined
}

/** Tries to install a browser, in the order of how little it asks of the machine. */
function install(): Browser | undefined {
  if (run('npx', ['playwright', 'install', 'chromium-headless-shell', 'chromium'])) {
    const own = playwrightsOwn()
    if (own) return own
  }
  return installFromDebian('chromium', 'fonts-noto-cjk')
    ? { path: '/usr/bin/chromium', from: "Debian's package chromium", args: argsFor() }
    : undefined
}

/** The npm package is a last resort: Linux on x64 only, and without Chinese fonts. */
async function fromPackage(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  if (!run('npm', ['install', '--no-save', '--no-package-lock', '@sparticuz/chromium@153']))
    return undefined
  const name = '@sparticuz/chromium'
  const { default: packaged } = (await import(name)) as {
    default: { executablePath(): Promise<string>; args: string[] }
  }
  return {
    path: await packaged.executablePath(),
    from: `the npm package ${name}`,
    args: packaged.args,
  }
}

/** Returns a browser, installing one if needed. Throws with what to do when none can be had. */
export async function findBrowser(): Promise<Browser> {
  const browser = installed() ?? playwrightsOwn() ?? install() ?? (await fromPackage())
  if (browser) return browser
  throw new Error(
    'No browser for the tests: none is installed, Playwright could not download one, and neither ' +
      "Debian's chromium nor @sparticuz/chromium could be installed. Install Chrome or Chromium and " +
      'set CHROME_PATH to its program file.',
  )
}

/** Returns the browser's version as it tells it, for the log. */
export function versionOf({ path, args }: Browser): string {
  // Debian's wrapper complains of large memory on the error stream.
  const stdio: StdioOptions = ['ignore', 'pipe', 'ignore']
  return execFileSync(path, ['--version', ...args], { encoding: 'utf8', stdio }).trim()
}
