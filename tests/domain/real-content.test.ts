// The project's own content: without problems, complete, and right by what the machine under test says itself.
import assert from 'node:assert/strict'
import { constants } from 'node:os'
import { test } from 'node:test'
import { getSystemErrorMap } from 'node:util'
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts'
import { countProofs } from '../../src/domain/checks/causes-proved.ts'
import { runChecks } from '../../src/domain/checks/run.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { numbersWithPages } from '../../src/domain/misprints.ts'
import { MOST_MET, searchExamples } from '../../src/domain/most-met.ts'
import { shortLinks } from '../../src/domain/permalinks.ts'
import { formatProblems } from '../../src/domain/problem.ts'
import { readContent } from '../support/content.ts'

const content = await readContent()
const catalogue = buildCatalogue(content)

/** The platform of the atlas that Node's name of this one means. */
const PLATFORM = { linux: 'linux', android: 'android', darwin: 'macos', win32: 'windows' }
const here = (PLATFORM as Partial<Record<NodeJS.Platform, string>>)[process.platform]
/** Architectures with numbers of their own; all others have the generic ones. */
const ARCHITECTURE: Partial<Record<NodeJS.Architecture, string>> = {
  mips: 'mips',
  mipsel: 'mips',
  ppc64: 'powerpc',
}
const architecture = here === 'linux' ? (ARCHITECTURE[process.arch] ?? null) : null

/** Takes the catalogue and a platform; returns every number that it has here for each identifier. */
function numbersOf({ tables }: Catalogue, platform: string | undefined): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>()
  for (const table of tables.filter((t) => t.platform === platform)) {
    if (table.architecture !== (table.vocabulary === 'errno' ? architecture : null)) continue
    for (const { identifier, value } of table.values.values())
      numbers.set(identifier, (numbers.get(identifier) ?? new Set()).add(value))
  }
  return numbers
}

test('no check finds a problem', () => {
  const problems = runChecks(content)
  assert.equal(problems.length, 0, formatProblems(problems))
})

test('every cause has a source or a measurement; how many have which', (t) => {
  const { causes, measured, reported, unproved } = countProofs(content.errors)
  t.diagnostic(
    `${causes} causes, ${measured} of them measured, ${reported} known from threads alone`,
  )
  assert.ok(causes > 350 && measured > 150, 'causes are counted at all')
  assert.equal(unproved, 0)
})

test('every error has a number on some platform', () => {
  const without = catalogue.errors.filter(({ values }) => values.length === 0)
  assert.deepEqual(
    without.map(({ slug }) => slug),
    [],
  )
})

test('every error is told in every language', () => {
  for (const { slug, articles } of catalogue.errors)
    for (const language of LANGUAGES) {
      const { title, summary, body } = articles[language]
      assert.ok(title && summary && body.trim(), `content/articles/${language}/${slug}.mdx`)
    }
})

test('the slug of an error is one of its names', () => {
  for (const { slug, identifiers } of catalogue.errors)
    assert.ok(
      Object.values(identifiers)
        .flat()
        .some((name) => name.toLowerCase() === slug),
      `content/errors/${slug}.yaml`,
    )
})

test('this machine has the errno numbers that its platform has here', (t) => {
  const numbers = numbersOf(catalogue, here)
  const entries = Object.entries(constants.errno)
  assert.ok(entries.length > 50)
  if (numbers.size === 0) return t.diagnostic(`${process.platform} is no platform of the atlas`)
  for (const [name, value] of entries)
    assert.ok(numbers.get(name)?.has(value), `${name} is ${value} on this machine`)
})

test("libuv's numbers are those that it has here", () => {
  const own = numbersOf(catalogue, here)
  const uv = numbersOf(catalogue, 'libuv')
  const map = getSystemErrorMap()
  assert.ok(map.size > 50)
  for (const [value, [name]] of map) {
    // libuv takes the system's errno negated where there is one, else a number of its own.
    const negated = own.get(name)?.has(-value) ?? false
    assert.ok(negated || uv.get(`UV_${name}`)?.has(value), `UV_${name} is ${value} on this machine`)
  }
})

test('the errors that are met most exist, and there is something to try in every language', () => {
  for (const slug of MOST_MET) assert.ok(catalogue.error.has(slug), slug)
  for (const language of LANGUAGES) assert.equal(searchExamples(catalogue, language).length, 3)
})

test('short links lead where people expect', () => {
  const all = shortLinks(catalogue)
  const links = new Map(all.map(({ name, path }) => [name, path]))
  assert.equal(links.size, all.length, 'no name twice')
  for (const [name, path] of [
    ['10061', '/error/econnrefused/'],
    ['0x274d', '/error/econnrefused/'],
    ['0x8007274d', '/error/econnrefused/'],
    ['-2147014835', '/error/econnrefused/'],
    ['-4078', '/error/econnrefused/'],
    ['econnrefused', '/error/econnrefused/'],
    ['wsaeconnrefused', '/error/econnrefused/'],
    ['status_connection_refused', '/error/econnrefused/'],
    ['0xc0000236', '/error/econnrefused/'],
    ['-1073741258', '/error/econnrefused/'],
    // ECONNREFUSED on macOS, ENODATA on Linux.
    ['61', '/value/61/'],
    // EAI_FAMILY of Windows is defined as WSAEAFNOSUPPORT: no second owner.
    ['10047', '/error/eafnosupport/'],
    ['wsaeafnosupport', '/error/eafnosupport/'],
  ] as const)
    assert.equal(links.get(name), path, name)
})

test('every short link leads to a page, in lower case', () => {
  const numbers = new Set(numbersWithPages(catalogue))
  for (const { name, path } of shortLinks(catalogue)) {
    assert.match(name, /^[a-z0-9_-]+$/)
    const [, kind, id = ''] = path.split('/')
    assert.ok(kind === 'error' ? catalogue.error.has(id) : numbers.has(Number(id)), path)
  }
})
