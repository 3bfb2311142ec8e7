// Runs the compilers of other languages where they are on this machine.
import { spawnSync } from 'node:child_process'

/** Takes commands; returns the first that is on this machine, or undefined. */
export function findTool(...commands: string[]): string | undefined {
  return commands.find((command) => {
    const { error, status } = spawnSync(command, ['--version'], { stdio: 'ignore' })
    // Some know no --version; that they start is enough.
    return error === undefined && status !== 127
  })
}

/** Takes a command, its arguments and a folder; throws what it printed when it fails. */
export function runTool(
  command: string,
  args: readonly string[],
  cwd: string,
  input?: string,
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...(input === undefined ? {} : { input }),
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`)
  return stdout
}
