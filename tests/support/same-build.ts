// Builds the site once more and compares it with `dist/`, byte by byte: the same commit gives the same site.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST } from './dist.ts'

async function files(root: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name))
  // What `npm run compress` adds is no part of the build.
  const built = paths.filter((path) => !/\.(br|gz)$/.test(path)).sort()
  const texts = await Promise.all(built.map((path) => readFile(path)))
  return new Map(built.map((path, i) => [path.slice(root.length), texts[i] ?? Buffer.alloc(0)]))
}

/** Takes two folders; returns the files that are not the same in both, with why. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [a, b] = await Promise.all([files(one), files(other)])
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((path) => {
    const [before, after] = [a.get(path), b.get(path)]
    if (before === undefined) return [`${path} is in the second build only`]
    if (after === undefined) return [`${path} is in the first build only`]
    if (before.equals(after)) return []
    const at = before.findIndex((byte, i) => byte !== after[i])
    return [`${path} differs from byte ${at === -1 ? before.length : at} on`]
  })
}

async function compare(): Promise<number> {
  const again = await mkdtemp(join(tmpdir(), 'atlas-again-'))
  try {
    const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', again], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`The second build failed:\n${stdout}${stderr}`)
    const found = await differences(DIST, again)
    console.log(
      found.length === 0
        ? 'Two builds are the same, byte by byte.'
        : `Two builds differ in ${found.length} files:\n  ${found.slice(0, 20).join('\n  ')}`,
    )
    return found.length === 0 ? 0 : 1
  } finally {
    await rm(again, { recursive: true, force: true })
  }
}

if (import.meta.main) process.exitCode = await compare()
