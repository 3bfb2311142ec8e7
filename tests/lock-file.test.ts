// The lock file installs on every system: no build of a native package is missing, no address of a registry stands in it.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

type Versions = Record<string, string>

interface Package {
  version?: string
  resolved?: string
  os?: string[]
  cpu?: string[]
  optional?: boolean
  dependencies?: Versions
  devDependencies?: Versions
  optionalDependencies?: Versions
}

type Packages = Record<string, Package>

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../${name}`, import.meta.url), 'utf8'))

const { packages } = (await read('package-lock.json')) as { packages: Packages }
const manifest = (await read('package.json')) as Package

/** Takes the place of a package in the lock file and a name; returns the place of what it finds by that name, as Node looks for it. */
function placeOf(from: string, name: string, all: Packages): string | undefined {
  let folder = from === '' ? '' : `${from}/`
  for (;;) {
    const place = `${folder}node_modules/${name}`
    if (place in all) return place
    if (folder === '') return undefined
    folder = folder.slice(0, folder.lastIndexOf('node_modules/'))
  }
}

/** Takes the packages of a lock file; returns a sentence for each build that it lacks. */
function missingBuilds(all: Packages): string[] {
  return Object.entries(all).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => placeOf(place, name, all) === undefined)
      .map(
        ([name, version]) =>
          `${place} has a build ${name}@${version} that package-lock.json lacks: npm ci would fail or ` +
          `install nothing on that system. Choose a version of which the registry has every build, ` +
          `or add the entry "node_modules/${name}" by hand.`,
      ),
  )
}

/** Takes a version and the form that package.json has it in; returns whether the form allows it. */
function satisfies(version: string, form: string): boolean {
  if (!form.startsWith('^')) return version === form
  const [have = [], want = []] = [version, form.slice(1)].map((v) => v.split('.').map(Number))
  // A caret keeps the first part that is not zero; the rest may only grow.
  const fixed = want.findIndex((part) => part !== 0)
  const kept = want.slice(0, fixed + 1).every((part, i) => have[i] === part)
  const differs = want.findIndex((part, i) => have[i] !== part)
  return kept && (differs === -1 || (have[differs] ?? 0) > (want[differs] ?? 0))
}

test('every build of every native package is in the lock file', () => {
  const missing = missingBuilds(packages)
  assert.deepEqual(missing, [], missing.join('\n'))
})

test('native packages are there for Linux, macOS and Windows, on x64 and arm64', () => {
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
    const builds = Object.keys(optionalDependencies)
      .map((name) => packages[placeOf(place, name, packages) ?? ''] ?? {})
      .filter(({ os, cpu }) => os && cpu)
    // One build alone belongs to a package that is itself for one system, such as a part of sharp.
    if (builds.length < 2) continue
    for (const os of ['linux', 'darwin', 'win32'])
      for (const cpu of ['x64', 'arm64'])
        assert.ok(
          builds.some((build) => build.os?.includes(os) && build.cpu?.includes(cpu)),
          `${place} has no build for ${os} on ${cpu}.`,
        )
  }
})

test('builds for other systems are optional, else npm ci refuses them', () => {
  const required = Object.entries(packages)
    .filter(([, { os, cpu, optional }]) => (os ?? cpu) !== undefined && optional !== true)
    .map(([place]) => place)
  assert.deepEqual(required, [])
})

for (const name of ['package-lock.json', 'tests/bench/tools/package-lock.json'])
  test(`no address of a registry is in ${name}: npm asks the one that it is set up with`, async () => {
    const { packages: all } = (await read(name)) as { packages: Packages }
    const resolved = Object.entries(all).filter(([, entry]) => entry.resolved !== undefined)
    assert.deepEqual(
      resolved.map(([place]) => place),
      [],
      'take the "resolved" lines out, and set omit-lockfile-registry-resolved=true in .npmrc',
    )
    assert.deepEqual(missingBuilds(all), [])
  })

test('package.json and the lock file name the same versions, exact or with a caret', () => {
  const root = packages['']
  for (const field of ['dependencies', 'devDependencies'] as const) {
    assert.deepEqual(root?.[field], manifest[field], `run npm install: ${field} differ`)
    for (const [name, form] of Object.entries(manifest[field] ?? {})) {
      assert.match(form, /^\^?\d+\.\d+\.\d+$/, `${name} is written as ${form}`)
      const version = packages[`node_modules/${name}`]?.version ?? 'none'
      assert.ok(satisfies(version, form), `${name}: ${form} asked for, ${version} locked`)
    }
  }
})

test('a missing build is told by name, with the cure', () => {
  const [sentence, ...others] = missingBuilds({
    '': {},
    'node_modules/native': { optionalDependencies: { '@native/win32-x64': '1.0.0', own: '2.0.0' } },
    'node_modules/native/node_modules/own': { version: '2.0.0' },
    'node_modules/outer/node_modules/inner': { optionalDependencies: { '@x/y': '1.0.0' } },
    'node_modules/outer/node_modules/@x/y': { version: '1.0.0' },
  })
  assert.match(sentence ?? '', /^node_modules\/native has a build @native\/win32-x64@1\.0\.0 that/)
  assert.match(sentence ?? '', /add the entry "node_modules\/@native\/win32-x64" by hand/)
  assert.deepEqual(others, [])
})

test('a build that only another package has within itself is missing', () => {
  assert.equal(placeOf('node_modules/a', 'b', { 'node_modules/c/node_modules/b': {} }), undefined)
})

test('what a caret allows', () => {
  for (const [version, form, fits] of [
    ['1.2.3', '1.2.3', true],
    ['1.2.4', '1.2.3', false],
    ['1.2.4', '^1.2.3', true],
    ['1.3.0', '^1.2.3', true],
    ['1.2.2', '^1.2.3', false],
    ['2.0.0', '^1.2.3', false],
    ['0.3.0', '^0.2.3', false],
    ['0.2.4', '^0.2.3', true],
    ['6.0.0', '^6.0.0', true],
  ] as const)
    assert.equal(satisfies(version, form), fits, `${version} ${form}`)
})
