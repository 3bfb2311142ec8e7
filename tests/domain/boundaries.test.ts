// The boundaries between the folders of src are kept: every import line of it is held against the rules.
import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { sep } from 'node:path'
import { test } from 'node:test'
import { verdict, type Import } from '../support/boundaries.ts'

const SRC = new URL('../../src/', import.meta.url)

/** Takes the text of a module or component; returns what it imports. */
function importsOf(text: string): Import[] {
  const found = (form: RegExp, later: boolean) =>
    [...text.matchAll(form)].map(([, specifier = '']) => ({ specifier, later }))
  return [
    ...found(/^\s*(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/gm, false),
    ...found(/^\s*import\s*['"]([^'"]+)['"]/gm, false),
    ...found(/<script\b[^>]*\bsrc="([^"]+)"/g, false),
    ...found(/\bimport\(\s*['"]([^'"]+)['"]/g, true),
  ]
}

test('every import of src keeps the boundaries', async () => {
  const names = await readdir(SRC, { recursive: true })
  const files = names
    .map((name) => name.split(sep).join('/'))
    .filter((n) => /\.(?:ts|astro)$/.test(n))
  assert.ok(files.length > 50)
  const problems: string[] = []
  for (const file of files)
    for (const found of importsOf(await readFile(new URL(file, SRC), 'utf8'))) {
      const problem = verdict(file, found)
      if (problem !== undefined) problems.push(problem)
    }
  assert.deepEqual(problems, [], problems.join('\n'))
})

test('imports of every form are seen', () => {
  const text = `---
import a from './a.ts'
import type { B } from "../b.ts"
import {
  c,
  type D,
} from '../c.ts'
import '../style.css'
export { e } from './e.ts'
const f = await import('./f.ts')
const text = 'do not import this from anywhere'
---
<script src="./g.ts"></script>
<script>
  import h from './h.ts'
</script>
`
  assert.deepEqual(
    importsOf(text).map(({ specifier }) => specifier),
    ['./a.ts', '../b.ts', '../c.ts', './e.ts', './h.ts', '../style.css', './g.ts', './f.ts'],
  )
})

for (const [file, specifier, later] of [
  ['domain/numbers.ts', 'node:fs', false],
  ['domain/identify/names.ts', '../../i18n/en.ts', false],
  ['schemas/error.ts', 'astro:content', false],
  ['schemas/error.ts', '../data/catalogue.ts', false],
  ['data/catalogue.ts', 'node:fs/promises', false],
  ['i18n/en.ts', '../components/page.ts', false],
  ['components/Table.astro', '../data/catalogue.ts', false],
  ['components/Table.astro', 'astro:content', false],
  ['components/page.ts', '../search/start.ts', false],
  ['components/page.ts', '../search/engine.ts', true],
  ['layouts/Page.astro', '../data/catalogue.ts', false],
  ['search/box.ts', '../i18n/en.ts', false],
  ['search/box.ts', 'pagefind', false],
  ['pages/index.astro', '../schemas/error.ts', false],
  ['content.config.ts', './domain/types.ts', false],
  ['utils/text.ts', './more.ts', false],
] as const)
  test(`${file} may not import ${specifier}`, () => {
    const problem = verdict(file, { specifier, later })
    assert.match(problem ?? '', /\w/)
    assert.ok(problem?.startsWith(`src/${file} `))
  })

for (const [file, specifier, later] of [
  ['domain/identify/names.ts', '../problem.ts', false],
  ['components/page.ts', '../search/start.ts', true],
  ['components/prose/Wire.astro', '../WireDrawing.astro', false],
  ['search/start.ts', '../i18n/search/en.ts', true],
  ['search/integration.ts', 'node:path', false],
  ['pages/ru/error/[slug].astro', '../../../data/catalogue.ts', false],
] as const)
  test(`${file} may import ${specifier}`, () => {
    assert.equal(verdict(file, { specifier, later }), undefined)
  })
