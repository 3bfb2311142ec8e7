// What the bench alone needs, Lighthouse and Starlight: a package of its own, installed when it is first asked for.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('./tools/', import.meta.url)
/** Says which lock file was installed. */
const MARK = new URL('node_modules/.installed', FOLDER)

function lockHash(): string {
  const files = ['package-lock.json', 'package.json', '.npmrc']
  const hash = createHash('sha256')
  for (const name of files) hash.update(readFileSync(new URL(name, FOLDER)))
  return hash.digest('hex')
}

let failure: string | undefined

function install(): void {
  console.error('Installing Lighthouse and Starlight for the bench (tests/bench/tools) …')
  const { status, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(FOLDER),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 600_000,
  })
  if (status === 0) return writeFileSync(MARK, lockHash())
  const said = error?.message ?? stderr.trim().split('\n').slice(-6).join('\n')
  failure =
    `Lighthouse and Starlight could not be installed:\n${said}\n` +
    'Mend it with: cd tests/bench/tools && npm ci'
}

/** Takes a package of `tests/bench/tools/`; returns its folder. Installs them all first if needed; throws what npm said when that fails. */
export function toolFolder(name: string): URL {
  if (failure === undefined && (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== lockHash()))
    install()
  if (failure !== undefined) throw new Error(failure)
  return new URL(`node_modules/${name}`, FOLDER)
}
