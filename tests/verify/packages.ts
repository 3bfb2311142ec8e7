// Packages unpacked without installing them: only the files that some proof needs are taken out.
import { execFile, spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { download } from './download.ts'
import type { Origin } from './pairs/origin.ts'

const run = promisify(execFile)

export interface UnpackedPackage {
  name: string
  version: string
  folder: string
}

export interface FoundFile {
  /** Path in the package. */
  path: string
  bytes: Uint8Array
}

/** A package is there, but a file in it is not: its maintainers have moved it. */
export class MissingFile extends Error {}

const WILDCARDS = ['--wildcards', '--wildcards-match-slash']

/** Pipes the package's files into tar, which takes out those that are asked for. */
function takeOut(deb: string, folder: string, members: readonly string[]): Promise<void> {
  const wanted = members.map((member) => `./${member}`)
  return new Promise((resolve, reject) => {
    const source = spawn('dpkg-deb', ['--fsys-tarfile', deb])
    const target = spawn('tar', ['-x', '-C', folder, ...WILDCARDS, ...wanted])
    let complaint = ''
    target.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
    source.stdout.pipe(target.stdin)
    for (const end of [source, target, target.stdin]) end.on('error', reject)
    target.on('close', (status) =>
      status === 0 ? resolve() : reject(new MissingFile(`${deb}: ${complaint.trim()}`)),
    )
  })
}

/** The folder that an archive inside a package is unpacked into. */
const inside = (folder: string) => join(folder, 'archive')

async function takeOutOfArchive(folder: string, archive: string, members: readonly string[]) {
  const [path = archive] = globSync(archive, { cwd: folder })
  await mkdir(inside(folder), { recursive: true })
  const args = ['-xJf', join(folder, path), '-C', inside(folder), ...WILDCARDS, ...members]
  await run('tar', args).catch(({ stderr }: { stderr: string }) => {
    throw new MissingFile(`${path}: ${stderr.trim()}`)
  })
}

const allFiles = ({ files, included = [] }: Origin) => [...files, ...included]

async function unpack(name: string, origins: readonly Origin[]): Promise<UnpackedPackage> {
  const deb = await download(name)
  const { stdout: version } = await run('dpkg-deb', ['-f', deb, 'Version'])
  const folder = deb.replace(/\.deb$/, '')
  await mkdir(folder, { recursive: true })
  const members = origins.flatMap((origin) => origin.archive ?? allFiles(origin))
  await takeOut(deb, folder, [...new Set(members)])
  for (const [archive, within] of Map.groupBy(origins, (origin) => origin.archive))
    if (archive !== undefined)
      await takeOutOfArchive(folder, archive, [...new Set(within.flatMap(allFiles))])
  return { name, version: version.trim(), folder }
}

/** So many packages at a time: apt's mirrors are shared. */
const AT_A_TIME = 4

/** Takes origins by package; returns the packages, downloaded and unpacked, and which of them failed and why. */
export async function fetchAll(origins: ReadonlyMap<string, Origin[]>): Promise<{
  packages: Map<string, UnpackedPackage>
  failures: { name: string; error: Error }[]
}> {
  const packages = new Map<string, UnpackedPackage>()
  const failures: { name: string; error: Error }[] = []
  const waiting = [...origins]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, list] = next
      try {
        packages.set(name, await unpack(name, list))
      } catch (error) {
        failures.push({ name, error: error instanceof Error ? error : new Error(String(error)) })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  return { packages, failures }
}

/** Takes an unpacked package and an origin in it; returns the origin's files, and those that they include. */
export async function filesOf(
  { folder }: UnpackedPackage,
  origin: Origin,
): Promise<{ files: FoundFile[]; included: FoundFile[] }> {
  const root = origin.archive === undefined ? folder : inside(folder)
  const read = (patterns: readonly string[]) =>
    Promise.all(
      patterns
        .flatMap((pattern) => globSync(pattern, { cwd: root }).toSorted().slice(0, 1))
        .map(async (path) => ({ path, bytes: await readFile(join(root, path)) })),
    )
  return { files: await read(origin.files), included: await read(origin.included ?? []) }
}
