// Section "build": time and memory of the site's build, from nothing and again, beside Starlight's.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { measuredBuild, sizeOf, type BuildFigures, type SiteSize } from './astro-build.ts'
import { megabytes, printNote, printTable, seconds } from './report.ts'
import { PROJECT, type Bench } from './site.ts'

/** What earlier builds left to be used again: Astro's cache, Vite's, printed pictures. */
const KEPT = ['.astro/cache', 'node_modules/.vite', 'node_modules/.astro', 'node_modules/.cache']

const row = (name: string, { ms, peak }: BuildFigures, { pages, files, bytes }: SiteSize) =>
  [name, seconds(ms), megabytes(peak), pages, files, megabytes(bytes)] as const

/** Builds the site twice, in its own folder, and prints what it took. */
export async function benchBuild({ ours, starlight }: Bench): Promise<void> {
  for (const name of KEPT) await rm(join(PROJECT, name), { recursive: true, force: true })
  const first = row('ours, from nothing', await measuredBuild(PROJECT), await sizeOf(ours.dist))
  const again = row('ours, again', await measuredBuild(PROJECT), await sizeOf(ours.dist))
  const peer = await starlight()
  printTable(
    'Build',
    ['s', 'peak MB', 'pages', 'files', 'MB'],
    [
      first,
      again,
      ...(peer ? [row('Starlight, from nothing', peer.site.build, await sizeOf(peer.dist))] : []),
    ],
  )
  printNote(
    `Ours has ${LANGUAGES.length} languages, pages for numbers, platforms, runtimes and calls, short links, an API and pictures for shared links; Starlight the articles alone.`,
  )
}
