// Debian 12 packages as files: whether they can be had here, and each downloaded once and checked.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Outside the repository, kept between runs. */
const CACHE = join(tmpdir(), 'socket-error-atlas-packages')

/** A mirror that says nothing for so many seconds is not reachable. */
const OPTIONS = ['-q', '-o', 'Acquire::http::Timeout=20', '-o', 'APT::Sandbox::User=root']

const TOOLS = ['apt-get', 'dpkg-deb', 'tar', 'xz']

/** Takes nothing; returns why packages of Debian 12 cannot be had here, or undefined when they can. */
export async function obstacle(): Promise<string | undefined> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  if (!/^ID=debian$/m.test(release) || !/^VERSION_ID="12"$/m.test(release))
    return 'this machine does not run Debian 12'
  const missing: string[] = []
  for (const tool of TOOLS) await run(tool, ['--version']).catch(() => missing.push(tool))
  return missing.length === 0 ? undefined : `${missing.join(' and ')} not installed`
}

async function hashOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}

/** Turns apt's failure into its last line, which says why. */
function apt(args: string[], folder: string): Promise<string> {
  return run('apt-get', [...OPTIONS, 'download', ...args], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr?: string }) => {
      throw new Error(stderr?.trim().split('\n').at(-1) ?? 'apt-get failed.')
    },
  )
}

/**
 * Takes a package's name; returns the path of its file, from the cache when that has the SHA-256 that apt
 * expects. Throws when it cannot be downloaded whole.
 */
export async function download(name: string): Promise<string> {
  await mkdir(CACHE, { recursive: true, mode: 0o700 })
  // Not in the cache's folder: apt names no file that already lies where it would put it.
  const answer = await apt(['--print-uris', name], tmpdir())
  const [, file, hash] = /^'.*' (\S+\.deb) \d+ SHA256:([0-9a-f]{64})/m.exec(answer) ?? []
  if (file === undefined || hash === undefined) throw new Error('apt-get names no file for it.')
  const path = join(CACHE, file)
  if ((await hashOf(path)) === hash) return path
  await apt([name], CACHE)
  if ((await hashOf(path)) !== hash) throw new Error('It did not arrive whole.')
  return path
}
