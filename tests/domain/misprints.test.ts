// Wrong statements in circulation: what is right instead, and where a misprint leads.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts'
import { correctionsOf, numbersWithPages } from '../../src/domain/misprints.ts'
import { shortLinks } from '../../src/domain/permalinks.ts'
import type { Misprint } from '../../src/domain/types.ts'
import { readContent } from '../support/content.ts'
import { sample } from '../support/sample.ts'

/** Takes misprints; returns the sample's catalogue with them in ECONNREFUSED. */
function misprinted(misprints: Misprint[]): Catalogue {
  return buildCatalogue(
    sample((content) => {
      content.errors.find(({ slug }) => slug === 'econnrefused')!.misprints = misprints
    }),
  )
}

const corrections = (misprint: Misprint) =>
  correctionsOf(misprinted([misprint]).error.get('econnrefused')!)

const opened = (catalogue: Catalogue, name: string) =>
  shortLinks(catalogue).find((link) => link.name === name)?.path

test('a wrong number is set right by the Windows number', () => {
  assert.deepEqual(corrections({ written: '10016', where: ['tables'] }), [
    { kind: 'number', written: '10016', name: 'WSAECONNREFUSED', right: 10061, where: ['tables'] },
  ])
})

test('a wrong name is set right by the name that is nearest to it', () => {
  const named = (written: string) =>
    corrections({ written, where: ['tables'] }).map((row) => 'name' in row && row.name)
  assert.deepEqual(named('WSAECONREFUSED'), ['WSAECONNREFUSED'])
  assert.deepEqual(named('ECONREFUSED'), ['ECONNREFUSED'])
})

test('a statement with its own correction keeps it', () => {
  const [row] = corrections({ written: 'connectoin', right: 'connection', where: ['tables'] })
  assert.deepEqual(row, {
    kind: 'other',
    written: 'connectoin',
    right: 'connection',
    where: ['tables'],
  })
})

test('“OS dependent” is set right by the number', () => {
  const [row] = corrections({ written: 'OS dependent', where: ['tables'] })
  assert.equal(row?.kind === 'os-dependent' && row.right, 10061)
})

test('a misprinted name opens the error, in lower case', () => {
  const catalogue = misprinted([{ written: 'WSAECONREFUSED', where: ['tables'] }])
  assert.equal(opened(catalogue, 'wsaeconrefused'), '/error/econnrefused/')
})

test('a misprinted number without a meaning gets a page, and opens it', () => {
  const catalogue = misprinted([{ written: '10016', where: ['tables'] }])
  assert.ok(numbersWithPages(catalogue).includes(10016))
  assert.equal(opened(catalogue, '10016'), '/value/10016/')
})

test('a misprinted number that means another error still opens that error', () => {
  const catalogue = misprinted([{ written: '10060', where: ['tables'] }])
  assert.equal(opened(catalogue, '10060'), '/error/etimedout/')
})

test('misprints of the real content open the errors that are meant', async () => {
  const catalogue = buildCatalogue(await readContent())
  assert.equal(opened(catalogue, '10094'), '/value/10094/')
  assert.equal(opened(catalogue, '192'), '/value/192/')
  for (const error of catalogue.errors)
    for (const row of correctionsOf(error))
      if (row.kind === 'name')
        assert.equal(opened(catalogue, row.written.toLowerCase()), `/error/${error.slug}/`)
})
