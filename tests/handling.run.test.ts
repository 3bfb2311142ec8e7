// Ready-made code that is run: each program is given its error, and others.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { pascalCase } from '../src/domain/handling.ts'
import { inLanguage, programFolder, whole } from './support/handling-programs.ts'
import { findTool, runTool } from './support/toolchain.ts'

const folder = programFolder()

test('Python: every program recognises the error, not another, and does what its recipe says', (t) => {
  const python = findTool('python3')
  if (python === undefined) return t.diagnostic('no python3 on this machine: not run')
  const entries = inLanguage('python').map((program) => ({
    slug: program.error.slug,
    recipe: program.recipe,
    code: whole(program),
    name: program.error.identifiers.errno?.[0] ?? program.error.identifiers.eai?.[0] ?? null,
  }))
  runTool(
    python,
    [join(import.meta.dirname, 'support', 'simulate.py')],
    folder.path(),
    JSON.stringify(entries),
  )
})

test('Node.js: every program recognises the error, bare, as a cause and among several', async () => {
  for (const program of inLanguage('node')) {
    const { slug } = program.error
    const name = `is${pascalCase(slug)}`
    const code = /error\.code === '(\w+)'/.exec(whole(program))?.[1]
    const path = await folder.write(`node/${slug}.ts`, `${whole(program)}\nexport { ${name} }\n`)
    const module = (await import(pathToFileURL(path).href)) as Record<
      string,
      (thrown: unknown) => boolean
    >
    const recognises = module[name] ?? (() => false)
    const thrown = Object.assign(new Error('made up'), { code })
    assert.ok(recognises(thrown), slug)
    assert.ok(recognises(new TypeError('fetch failed', { cause: thrown })), slug)
    assert.ok(recognises(new AggregateError([new Error('another'), thrown])), slug)
    assert.ok(!recognises(Object.assign(new Error('another'), { code: 'EXDEV' })), slug)
    assert.ok(!recognises(undefined), slug)
  }
})
