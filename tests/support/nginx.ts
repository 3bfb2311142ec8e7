// nginx for a test: the installed one, else Debian's packages, downloaded and unpacked, not installed.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findTool } from './toolchain.ts'

export interface Nginx {
  program: string
  /** The module that sends .br files. */
  brotli: string | undefined
}

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']
const MODULE = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

function done(command: string, args: string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 60_000 }).status === 0
}

/** Takes a folder to unpack into; returns an nginx, or undefined where none can be had. */
export async function findNginx(folder: string): Promise<Nginx | undefined> {
  if (findTool('nginx') !== undefined)
    return { program: 'nginx', brotli: existsSync(`/${MODULE}`) ? `/${MODULE}` : undefined }
  await mkdir(folder, { recursive: true })
  if (!done('apt-get', ['download', ...PACKAGES], folder)) return undefined
  for (const file of await readdir(folder))
    if (file.endsWith('.deb') && !done('dpkg', ['-x', file, folder], folder)) return undefined
  const program = join(folder, 'usr/sbin/nginx')
  // It needs libraries that the machine may lack.
  return done(program, ['-v'], folder) ? { program, brotli: join(folder, MODULE) } : undefined
}

/** Takes an nginx, our configuration, the folder of the site, one for its own files and a port; returns the running server. */
export async function startNginx(
  nginx: Nginx,
  { config, address }: { config: string; address: string },
): Promise<ChildProcess> {
  const child = spawn(nginx.program, ['-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${said}`)
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return child
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill()
  throw new Error(`nginx does not answer at ${address}:\n${said}`)
}
