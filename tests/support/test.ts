// `npm test`: checks, build, unit tests and browser tests in this order; all of them run, all are counted.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { findFirefox } from './firefox.ts'
import { reportOf } from './playwright-base.ts'
import { findWebKit } from './webkit.ts'

interface Count {
  passed: number
  failed: number
}

interface Step {
  name: string
  command: string
  args: string[]
  /** Takes the output and exit status; returns how many tests that were. */
  count: (output: string, ok: boolean) => Count
  /** Says why the step cannot be tried on this machine; nothing where it can. */
  missing?: () => string | undefined
}

const one = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A build that prints a warning has failed: warnings that nobody must read are warnings that nobody reads. */
function quietBuild(output: string, ok: boolean): Count {
  const warnings = output
    .split('\n')
    .filter((line) => /\bwarn(ing)?\b/i.test(line) && !/^npm /.test(line))
  if (warnings.length > 0) console.error(`The build printed warnings:\n${warnings.join('\n')}`)
  return one(ok && warnings.length === 0)
}

/** The closing lines of Node's test runner: `# pass 12`, `# fail 0`. */
function nodeTests(output: string, ok: boolean): Count {
  const number = (word: string) =>
    Number(new RegExp(`^[#ℹ] ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0)
  const count = { passed: number('pass'), failed: number('fail') + number('cancelled') }
  return count.failed === 0 && !ok ? { ...count, failed: 1 } : count
}

/** Takes the name of an engine; returns how its tests are counted: by Playwright's report. */
const browserTests = (engine: string) => (_output: string, ok: boolean) => {
  const report = reportOf(engine)
  if (!existsSync(report)) return one(false)
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
  }
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 && !ok ? 1 : failed }
}

const STEPS: Step[] = [
  { name: 'formatting', command: 'prettier', args: ['--check', '.'], count: (_, ok) => one(ok) },
  {
    name: 'types',
    command: 'astro',
    args: ['check', '--minimumFailingSeverity', 'warning'],
    count: (_, ok) => one(ok),
  },
  { name: 'build', command: 'astro', args: ['build'], count: quietBuild },
  {
    name: 'unit tests',
    command: 'node',
    args: ['--test', '--test-reporter=spec', 'tests/**/*.test.ts'],
    count: nodeTests,
  },
  {
    name: 'browser tests in Chromium',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts'],
    count: browserTests('chromium'),
  },
  {
    name: 'browser tests in Firefox',
    command: 'playwright',
    args: ['test', '--config', 'tests/firefox.config.ts'],
    count: browserTests('firefox'),
    missing: () =>
      findFirefox() === undefined
        ? 'no Firefox is installed, and none could be installed; FIREFOX_PATH names one'
        : undefined,
  },
  {
    name: 'browser tests in WebKit',
    command: 'node',
    args: ['--test', '--test-reporter=spec', 'tests/webkit/site.ts'],
    count: nodeTests,
    missing: () =>
      findWebKit()
        ? undefined
        : 'neither found nor installed; on Debian it is webkit2gtk-driver, with xvfb for a display',
  },
]

/** Proving the numbers fetches 250 MB of packages: for the machine that has the time. */
const PROOF: Step = {
  name: 'numbers',
  command: 'node',
  args: ['tests/verify/verify.ts'],
  count: (_, ok) => one(ok),
}

/** Steps that could not be tried here: neither passed nor failed, but told. */
const untried: string[] = []

/** Takes as long as a build; what differs is of no harm to readers, so it need not be known at once. */
const SAME: Step = {
  name: 'the same site again',
  command: 'node',
  args: ['tests/support/same-build.ts'],
  count: (_, ok) => one(ok),
}

function run({ name, command, args, count, missing }: Step): Count {
  const why = missing?.()
  if (why !== undefined) {
    untried.push(name)
    console.log(`\n── ${name}: NOT TRIED, ${why}`)
    return { passed: 0, failed: 0 }
  }
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`)
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
    env: { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  const output = `${stdout}${stderr}`
  const result = count(output, status === 0)
  const quiet = name === 'build' && result.failed === 0
  console.log(quiet ? output.split('\n').slice(-4).join('\n') : output)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`)
  return result
}

for (const engine of ['chromium', 'firefox']) rmSync(reportOf(engine), { force: true })
const steps = process.env['CI'] ? [...STEPS, SAME, PROOF] : STEPS
const total = steps.map(run).reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
}))
if (untried.length > 0) console.log(`\nNot tried on this machine: ${untried.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
