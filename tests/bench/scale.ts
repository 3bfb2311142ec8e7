// `npm run bench -- --scale`: how the site grows from 250 to 2,000 errors in six languages.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/domain/languages.ts'
import type { Content } from '../../src/domain/types.ts'
import { findBrowser } from '../support/browser.ts'
import { readContent } from '../support/content.ts'
import { writeContent } from '../support/content-files.ts'
import { copyProject } from '../support/project-copy.ts'
import { serve } from '../support/serve.ts'
import { measuredBuild, sizeOf, type BuildFigures, type SiteSize } from './astro-build.ts'
import { firstSearchBytes } from './first-search.ts'
import { megabytes, median, printNote, printTable, seconds, type Cell } from './report.ts'
import { contentOfSize } from './scale-content.ts'
import { addLanguages, NEW_LANGUAGES, withNewLanguages } from './scale-languages.ts'
import { learnFrom } from './scale-texts.ts'
import { errorPageWeights, weigh } from './weight.ts'

/** Numbers of errors that are built when none are asked for. */
export const SIZES: readonly number[] = [250, 500, 1000, 2000]

interface Growth {
  size: number
  build: BuildFigures
  site: SiteSize
  errorPage: number
  home: number
  compare: number
  platform: number
  lookup: number
  rest: number
  firstSearch: number
}

async function firstSearchOn(dist: string): Promise<number> {
  const server: Server = await serve(dist, 0)
  const { path, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath: path, args })
  try {
    return await firstSearchBytes(
      browser,
      `http://localhost:${(server.address() as AddressInfo).port}`,
    )
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

async function grow(folder: string, real: Content, size: number): Promise<Growth> {
  const dist = join(folder, 'dist')
  // From nothing each time: neither pages nor pictures of another size are used again.
  for (const name of ['content', 'dist', '.astro', 'node_modules/.cache', 'node_modules/.vite'])
    await rm(join(folder, name), { recursive: true, force: true })
  await writeContent(withNewLanguages(contentOfSize(real, size)), join(folder, 'content'))
  const build = await measuredBuild(folder)
  const bytes = async (path: string) => (await weigh(dist, path)).bytes
  return {
    size,
    build,
    site: await sizeOf(dist),
    errorPage: median((await errorPageWeights(dist)).map((weight) => weight.bytes)),
    home: await bytes('/'),
    compare: await bytes('/compare/'),
    platform: await bytes('/platform/linux/'),
    lookup: await bytes('/search/lookup.json'),
    rest: await bytes(`/search/rest-${DEFAULT_LANGUAGE}.json`),
    firstSearch: await firstSearchOn(dist),
  }
}

function print(rows: readonly Growth[]): void {
  const languages = LANGUAGES.length + Object.keys(NEW_LANGUAGES).length
  printTable(
    `Growth of the build, ${languages} languages`,
    ['s', 'ms a page', 'peak MB', 'pages', 'files', 'MB'],
    rows.map(({ size, build, site }): [string, ...Cell[]] => [
      `${size} errors`,
      seconds(build.ms),
      (build.ms / site.pages).toFixed(1),
      megabytes(build.peak),
      site.pages,
      site.files,
      megabytes(site.bytes),
    ]),
  )
  printTable(
    'Growth of what a reader fetches, bytes',
    ['error page', 'home', 'compare', 'lookup', 'its rest', 'platform', 'first search'],
    rows.map((row): [string, ...Cell[]] => [
      `${row.size} errors`,
      row.errorPage,
      row.home,
      row.compare,
      row.lookup,
      row.rest,
      row.platform,
      row.firstSearch,
    ]),
  )
  printNote('Error page: the median. All but the last brotli 11.')
  printNote('Lookup: fetched on focus. Its rest: when that does not answer.')
  printNote('Platform: the page of Linux, which has all of its numbers.')
  printNote('First search: all that Pagefind fetches for its first answer, as served.')
}

/** Takes numbers of errors; builds a catalogue of each and prints how time, memory and weights grow. Returns what went wrong. */
export async function benchScale(sizes: readonly number[]): Promise<readonly string[]> {
  const real = await readContent()
  learnFrom(real)
  const copy = await copyProject()
  const rows: Growth[] = []
  const failures: string[] = []
  try {
    await addLanguages(copy.folder)
    for (const size of sizes) {
      console.error(`Building ${size} errors …`)
      try {
        rows.push(await grow(copy.folder, real, size))
      } catch (cause) {
        failures.push(`With ${size} errors: ${(cause as Error).message}`)
      }
    }
  } finally {
    await copy.remove()
  }
  print(rows)
  return failures
}
