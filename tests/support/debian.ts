// Installs packages of Debian for the tests, where that is possible: on Debian and its kin, as root.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether this process may do everything; in containers tests often may. */
export const isRoot = (): boolean => process.getuid?.() === 0

/** Takes a command; runs it without its output, four minutes at most; returns whether it went well. */
export function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 240_000 }).status === 0
}

/** Takes names of packages; returns whether they are installed now. */
export function installFromDebian(...packages: string[]): boolean {
  if (process.platform !== 'linux' || !isRoot() || !existsSync('/usr/bin/apt-get')) return false
  run('apt-get', ['update'])
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}
