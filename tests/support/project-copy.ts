// A copy of the project in a folder of its own, to build it with other content.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Content } from '../../src/domain/types.ts'
import { writeContent } from './content-files.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** Each package by a link of its own: what Astro and Vite remember in node_modules stays in the copy. */
async function linkPackages(copy: string): Promise<void> {
  await mkdir(join(copy, 'node_modules'))
  for (const name of await readdir(join(PROJECT, 'node_modules')))
    if (!name.startsWith('.'))
      await symlink(
        join(PROJECT, 'node_modules', name),
        join(copy, 'node_modules', name),
        'junction',
      )
}

export interface Build {
  status: number | null
  output: string
}

export interface ProjectCopy {
  folder: string
  /** Writes this content in place of the last one, changes files if asked to, and builds. */
  build: (content: Content, change?: (folder: string) => Promise<void>) => Promise<Build>
  /** The same, but only reads the files and compares them with their schemas: what fails here fails in a build. */
  read: (content: Content, change?: (folder: string) => Promise<void>) => Promise<Build>
  remove: () => Promise<void>
}

/** Takes nothing; returns a copy of the project without content. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-build-'))
  for (const name of COPIED) await cp(join(PROJECT, name), join(folder, name), { recursive: true })
  await linkPackages(folder)
  const content = join(folder, 'content')
  const run =
    (command: 'build' | 'sync'): ProjectCopy['build'] =>
    async (written, change) => {
      await rm(content, { recursive: true, force: true })
      await writeContent(written, content)
      await change?.(content)
      const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
      const { status, stdout, stderr } = spawnSync(process.execPath, [astro, command], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
      })
      return { status, output: stripVTControlCharacters(`${stdout}${stderr}`) }
    }
  return {
    folder,
    build: run('build'),
    read: run('sync'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Takes the output of a build and lines; asserts that these stand in it, one after the other. */
export function assertTold(output: string, ...lines: string[]): void {
  const told = output.split('\n').map((line) => line.trim())
  let at = told.indexOf(lines[0] ?? '')
  assert.notEqual(at, -1, `"${lines[0]}" is missing in:\n${output}`)
  for (const line of lines.slice(1)) assert.equal(told[++at], line, output)
}
