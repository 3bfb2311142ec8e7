// Runs one program that provokes an error: in a namespace of its own where it needs one, away from the network.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Need, ReproductionEntry } from '../../src/domain/reproductions.ts'
import { CONTENT } from './content.ts'

/** What a program prints, in one line of JSON. */
export interface Printed {
  call: string
  error: string
  text: string
  seconds?: number
}

interface Output {
  ok: boolean
  stdout: string
  stderr: string
}

const NAMESPACE = ['unshare', '--map-root-user', '--net', '--mount']
const ORDINARY_USER = ['unshare', '--user', '--net']

/** Takes a command; returns what it printed, and whether it ended well within the time (seconds). */
function run([command = '', ...args]: string[], seconds = 30): Promise<Output> {
  const options = { timeout: seconds * 1000, env: { ...process.env, LC_ALL: 'C' } }
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, stderr: stderr || (error?.message ?? '') })
    })
  })
}

/** What the machine must have, and the sentence that says that it has not. */
const TOOLS: Record<Need | 'python3' | 'cc', { given: () => Promise<boolean>; without: string }> = {
  python3: {
    given: async () => (await run(['python3', '--version'])).ok,
    without: 'there is no python3',
  },
  cc: {
    given: async () => (await run(['cc', '--version'])).ok,
    without: 'there is no C compiler (cc)',
  },
  'network-namespace': {
    given: async () => (await run([...NAMESPACE, 'ip', 'link', 'set', 'lo', 'up'])).ok,
    without:
      'network namespaces cannot be made (unshare --map-root-user --net --mount), or there is no ip command',
  },
  'unprivileged-user': {
    given: async () => (await run([...ORDINARY_USER, 'true'])).ok,
    without: 'user namespaces cannot be made (unshare --user --net)',
  },
  ipv6: {
    given: async () => existsSync('/proc/net/if_inet6'),
    without: 'the kernel has no IPv6',
  },
  iptables: {
    given: async () => (await run([...NAMESPACE, 'iptables', '-A', 'INPUT', '-j', 'DROP'])).ok,
    without: 'iptables is not there, or may not be used in a network namespace',
  },
}

const asked = new Map<string, Promise<boolean>>()

/** Takes a reproduction; returns why this machine cannot run it, one reason each; nothing when it can. */
export async function missing({ needs, file }: ReproductionEntry): Promise<string[]> {
  const tools = [file === 'program.c' ? ('cc' as const) : ('python3' as const), ...needs]
  const reasons = await Promise.all(
    tools.map(async (tool) => {
      const { given, without } = TOOLS[tool]
      if (!asked.has(tool)) asked.set(tool, given())
      return (await asked.get(tool)) ? [] : [without]
    }),
  )
  return reasons.flat()
}

/** Takes a program in C and a folder; compiles it there and returns the command that starts it. */
async function compiled(source: string, folder: string, id: string): Promise<string[]> {
  const binary = join(folder, id)
  const { ok, stderr } = await run(['cc', '-Wall', '-Wextra', '-Werror', '-o', binary, source])
  if (!ok) throw new Error(`${source} does not compile:\n${stderr}`)
  return [binary]
}

function inside({ needs, setup }: ReproductionEntry, command: string[]): string[] {
  if (needs.includes('network-namespace'))
    return [...NAMESPACE, 'sh', '-ec', [...setup, 'exec "$@"'].join('\n'), 'sh', ...command]
  return needs.includes('unprivileged-user') ? [...ORDINARY_USER, ...command] : command
}

/** Takes a reproduction and a folder for what is compiled; runs the program and returns what it printed. Throws when that is not one line of JSON. */
export async function reproduce(entry: ReproductionEntry, folder: string): Promise<Printed> {
  const path = fileURLToPath(new URL(`reproductions/${entry.id}/${entry.file}`, CONTENT))
  const program =
    entry.file === 'program.c' ? await compiled(path, folder, entry.id) : ['python3', path]
  const { ok, stdout, stderr } = await run(inside(entry, program))
  const lines = stdout.trim().split('\n')
  if (!ok || lines.length !== 1 || lines[0] === '')
    throw new Error(`It printed ${JSON.stringify(stdout)}, and ${JSON.stringify(stderr)}`)
  return JSON.parse(lines[0] ?? '') as Printed
}
