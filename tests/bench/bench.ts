// `npm run bench`: measures the built site beside its peers and prints a report; `-- --only weight` a part of it, `-- --scale` growth.
import { spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findBrowser, versionOf } from '../support/browser.ts'
import { benchBuild } from './build.ts'
import { benchLighthouse } from './lighthouse.ts'
import { printNote, seconds } from './report.ts'
import { benchScale, SIZES } from './scale.ts'
import { benchSearch } from './search.ts'
import { builtAt, openBench, type Bench } from './site.ts'
import { benchWeight } from './weight.ts'

/** In this order: the build makes what the others measure. */
const SECTIONS: Record<string, (bench: Bench) => Promise<void>> = {
  build: benchBuild,
  weight: benchWeight,
  lighthouse: benchLighthouse,
  search: benchSearch,
}

const USAGE = `npm run bench                       everything but growth
npm run bench -- --only weight      a part: ${Object.keys(SECTIONS).join(', ')}; several with commas between
npm run bench -- --scale            growth: ${SIZES.join(', ')} errors in 6 languages
npm run bench -- --scale --sizes 250,500`

/** What the figures depend on. */
async function printHead(): Promise<void> {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
  const [cpu] = cpus()
  console.log(`Socket Error Atlas at ${stdout?.trim() || 'an unknown commit'}`)
  console.log(
    `${cpus().length} × ${cpu?.model.trim()}, load ${(loadavg()[0] ?? 0).toFixed(1)}; ` +
      `Node.js ${process.versions.node}; ${versionOf(await findBrowser())}`,
  )
}

async function runSections(names: readonly string[]): Promise<readonly string[]> {
  const { bench, close } = await openBench()
  try {
    if (!names.includes('build')) console.log(`dist/ as built on ${await builtAt()}`)
    for (const name of names) {
      const started = performance.now()
      try {
        await SECTIONS[name]?.(bench)
      } catch (cause) {
        bench.failures.push(`Section ${name} ended early. ${(cause as Error).message}`)
      }
      printNote(`(${seconds(performance.now() - started)} s)`)
    }
  } finally {
    await close()
  }
  return bench.failures
}

/** Takes the words after the command; returns the sections asked for. Throws on one that there is not. */
function sectionsAsked(only: string | undefined): string[] {
  const all = Object.keys(SECTIONS)
  const asked = only?.split(',') ?? all
  const unknown = asked.filter((name) => !all.includes(name))
  if (unknown.length > 0) throw new Error(`There is no section ${unknown.join(', ')}.`)
  return all.filter((name) => asked.includes(name))
}

function sizesAsked(sizes: string | undefined): readonly number[] {
  const asked = sizes?.split(',').map(Number) ?? SIZES
  if (asked.every((size) => Number.isInteger(size) && size > 0)) return asked
  throw new Error(`Sizes are whole numbers with commas between, not ${sizes}.`)
}

interface Work {
  title: string
  run: () => Promise<readonly string[]>
}

function workAsked(): Work {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      scale: { type: 'boolean', default: false },
      sizes: { type: 'string' },
    },
  })
  if (values.scale) {
    const sizes = sizesAsked(values.sizes)
    return { title: 'growth', run: () => benchScale(sizes) }
  }
  const names = sectionsAsked(values.only)
  return { title: names.join(', '), run: () => runSections(names) }
}

function workOrUsage(): Work | undefined {
  try {
    return workAsked()
  } catch (cause) {
    console.error(`${(cause as Error).message}\n\n${USAGE}`)
    return undefined
  }
}

const work = workOrUsage()
if (work === undefined) process.exitCode = 2
else {
  const started = performance.now()
  await printHead()
  const failures = await work.run()
  for (const failure of failures) console.log(`\n${failure}`)
  console.log(
    `\nMeasured (${work.title}) in ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`,
  )
  if (failures.length > 0) process.exitCode = 1
}
