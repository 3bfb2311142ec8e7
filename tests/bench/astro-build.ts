// Builds a site with Astro and measures the build: time and peak memory.
import { spawn } from 'node:child_process'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const PEAK = new URL('./peak.ts', import.meta.url).href

export interface BuildFigures {
  ms: number
  /** Of the process that builds, in bytes. */
  peak: number
  /** What it printed. */
  output: string
}

export interface SiteSize {
  pages: number
  files: number
  bytes: number
}

/** Ends a build that takes longer. */
const LONGEST = 20 * 60_000

function run(folder: string, peakFile: string): Promise<{ ok: boolean; output: string }> {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  const child = spawn(process.execPath, ['--import', PEAK, astro, 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
      BENCH_PEAK: peakFile,
    },
  })
  let output = ''
  const take = (data: Buffer) => (output += data.toString('utf8'))
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ ok: code === 0, output: stripVTControlCharacters(output) }),
    )
  })
}

/** Takes the folder of a project; builds it and returns what that took. Throws with the end of its output when it fails. */
export async function measuredBuild(folder: string): Promise<BuildFigures> {
  const peakFile = join(folder, '.bench-peak')
  const started = performance.now()
  const { ok, output } = await run(folder, peakFile)
  const ms = performance.now() - started
  const peak = Number(await readFile(peakFile, 'utf8').catch(() => '0'))
  await rm(peakFile, { force: true })
  if (ok) return { ms, peak, output }
  const late = ms >= LONGEST ? ` (ended after ${LONGEST / 60_000} minutes)` : ''
  const last = output.trim().split('\n').slice(-12).join('\n')
  throw new Error(`The build in ${folder} failed${late}:\n${last}`)
}

/** Takes the folder of a built site; returns how many pages and files it has, and their bytes. */
export async function sizeOf(dist: string | URL): Promise<SiteSize> {
  const root = typeof dist === 'string' ? dist : fileURLToPath(dist)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  let bytes = 0
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size
  const pages = files.filter(({ name }) => name.endsWith('.html')).length
  return { pages, files: files.length, bytes }
}
