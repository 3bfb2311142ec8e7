// Who may import whom: the boundaries between the folders of src, read from the import lines.
import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { posix, sep } from 'node:path'
import { test } from 'node:test'

const SRC = new URL('../../src/', import.meta.url)

interface Rule {
  /** Files of src that the rule holds for, as the beginning of their path. The first rule that fits counts. */
  files: string
  /** What they may import of src, as beginnings of paths. */
  own: readonly string[]
  /** What they may import from elsewhere. */
  packages: readonly string[]
  /** What they may import with `import()` only: loaded in the browser when it is needed. */
  later?: readonly string[]
  says: string
}

const RULES: readonly Rule[] = [
  {
    files: 'domain/',
    own: ['domain/'],
    packages: [],
    says: 'domain is pure: it imports domain only',
  },
  {
    files: 'schemas/',
    own: ['schemas/', 'domain/'],
    packages: ['astro/zod'],
    says: 'schemas import astro/zod and domain',
  },
  {
    files: 'data/',
    own: ['data/', 'domain/'],
    packages: ['astro:content'],
    says: 'data imports astro:content and domain',
  },
  {
    files: 'i18n/',
    own: ['i18n/', 'domain/'],
    packages: [],
    says: 'i18n imports domain only',
  },
  {
    files: 'components/',
    own: ['components/', 'domain/', 'i18n/'],
    packages: [],
    later: ['search/start.ts'],
    says: 'components import domain, i18n and each other, and load search/start.ts when it is needed; data comes through props',
  },
  {
    files: 'layouts/',
    own: ['layouts/', 'components/', 'domain/', 'i18n/', 'styles/'],
    packages: [],
    says: 'layouts import components, domain, i18n and styles; data comes through props',
  },
  {
    files: 'search/integration.ts',
    own: ['search/', 'domain/'],
    packages: ['astro', 'node:', 'pagefind'],
    says: 'the search integration runs at build time: it imports search, domain, astro, Node and Pagefind',
  },
  {
    files: 'search/',
    own: ['search/', 'domain/', 'i18n/search/'],
    packages: [],
    says: 'search runs in the browser: it imports domain and the words of the search only',
  },
  {
    files: 'offline/',
    own: ['domain/'],
    packages: [],
    says: 'the service worker is sent as text: it imports types of domain only',
  },
  {
    files: 'publish/',
    own: ['publish/', 'domain/'],
    packages: ['astro', 'node:', 'fontkitten', 'opencc-js/t2cn', 'sharp', 'wawoff2'],
    says: 'publish runs at build time: it imports domain, astro, Node and the packages that draw and convert',
  },
  {
    files: 'pages/',
    own: [
      'components/',
      'data/',
      'domain/',
      'i18n/',
      'layouts/',
      'offline/',
      'publish/',
      'search/',
    ],
    packages: ['astro', 'astro:content'],
    says: 'pages import everything but schemas and each other',
  },
  {
    files: 'content.config.ts',
    own: ['schemas/'],
    packages: ['astro:content', 'astro/loaders'],
    says: 'the collections are a loader and a schema each, nothing else',
  },
  {
    files: 'env.d.ts',
    own: ['domain/'],
    packages: [],
    says: 'the types of the environment name those of domain',
  },
]

interface Import {
  specifier: string
  later: boolean
}

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

function allowed(list: readonly string[], name: string): boolean {
  return list.some((entry) => (/[/:]$/.test(entry) ? name.startsWith(entry) : name === entry))
}

/** Takes a file of src and one of its imports; returns what is wrong with it, or undefined. */
function verdict(file: string, { specifier, later }: Import): string | undefined {
  const rule = RULES.find(({ files }) => file.startsWith(files))
  if (rule === undefined) return `src/${file} stands in no folder of the design.`
  const relative = specifier.startsWith('.')
  const target = relative ? posix.join(posix.dirname(file), specifier) : specifier
  const open = relative ? rule.own : rule.packages
  if (allowed(open, target) || (later && allowed(rule.later ?? [], target))) return undefined
  return `src/${file} imports ${specifier}: ${rule.says}.`
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
