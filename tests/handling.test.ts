// The programs of "ready-made code": each is compiled or run where its toolchain is on this machine.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { buildCatalogue, type AtlasError } from '../src/domain/catalogue.ts'
import { handlingOf, pascalCase, type Side, type Snippet } from '../src/domain/handling.ts'
import { readContent } from './support/content.ts'
import { findTool, runTool } from './support/toolchain.ts'

interface Program extends Snippet {
  error: AtlasError
  recipe: string
}

const catalogue = buildCatalogue(await readContent())
const programs = catalogue.errors.flatMap((error): Program[] => {
  const handling = handlingOf(catalogue, error)
  return (handling?.snippets ?? []).map((snippet) => ({
    ...snippet,
    error,
    recipe: handling?.recipe.id ?? '',
  }))
})

const inLanguage = (id: string) =>
  programs.filter((program) => program.id === id && program.files.length > 0)
const whole = ({ files }: Program, side?: Side) => files.find(({ on }) => on === side)?.code ?? ''

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handling-'))
})
after(() => rm(folder, { recursive: true, force: true }))

/** Takes a name below the test's folder and a text; writes it, returns the whole path. */
async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  return path
}

/** Takes programs and an ending; writes each under its slug, returns the paths. */
const writeAll = (id: string, ending: string) =>
  Promise.all(
    inLanguage(id).map((program) => write(`${id}/${program.error.slug}.${ending}`, whole(program))),
  )

test('thirty errors have programs or a reason why not, in seven languages', () => {
  assert.equal(new Set(programs.map(({ error }) => error.slug)).size, 30)
  assert.equal(programs.length, 30 * 7)
  for (const { id, error, files, note } of programs)
    assert.ok(files.length > 0 || note !== undefined, `${id}: ${error.slug}`)
})

test('no program has a place left to fill, an unclosed bracket or a number to compare with', () => {
  const pairs = ['()', '[]', '{}']
  for (const { id, error, files } of programs)
    for (const { code } of files) {
      const place = `${id}: ${error.slug}\n${code}`
      assert.doesNotMatch(code, /\{\{|\}\}\}|imports:/, place)
      for (const [open = '', close = ''] of pairs)
        assert.equal(code.split(open).length, code.split(close).length, place)
      for (const { value } of error.values)
        if (Math.abs(value) > 20)
          assert.doesNotMatch(code, new RegExp(`[=(]\\s*${value}\\b`), place)
    }
})

test('every constant is a name that a header of the atlas knows', () => {
  const known = new Set(catalogue.tables.flatMap(({ values }) => [...values.keys()]))
  const nodeOnly = new Set(['ENOTFOUND'])
  for (const language of catalogue.handling)
    for (const [slug, { test: same = '', posix = '', windows = '' }] of Object.entries(
      language.errors,
    ))
      for (const [name] of `${same} ${posix} ${windows}`.matchAll(/\b(?:WSA|EAI_|E)[A-Z_]{3,}\b/g))
        assert.ok(known.has(name) || nodeOnly.has(name), `${language.id}: ${slug}: ${name}`)
})

test('.NET compares SocketErrorCode, never ErrorCode', () => {
  for (const program of inLanguage('csharp'))
    assert.doesNotMatch(whole(program), /\bex\.(?:Native)?ErrorCode\b/)
})

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
    folder,
    JSON.stringify(entries),
  )
})

test('Node.js: every program recognises the error, bare, as a cause and among several', async () => {
  for (const program of inLanguage('node')) {
    const { slug } = program.error
    const name = `is${pascalCase(slug)}`
    const code = /error\.code === '(\w+)'/.exec(whole(program))?.[1]
    const path = await write(`node/${slug}.ts`, `${whole(program)}\nexport { ${name} }\n`)
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

test('TypeScript: every program passes the strict compiler', async () => {
  const files = await Promise.all(
    inLanguage('node').map((program) =>
      write(`types/${program.error.slug}.ts`, `${whole(program)}\nexport {}\n`),
    ),
  )
  const root = join(import.meta.dirname, '..')
  runTool(
    process.execPath,
    [
      join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
      ...['--ignoreConfig', '--noEmit', '--strict', '--noUncheckedIndexedAccess'],
      ...['--skipLibCheck', '--target', 'es2023', '--module', 'nodenext'],
      ...['--types', 'node', '--typeRoots', join(root, 'node_modules', '@types')],
      ...files,
    ],
    folder,
  )
})

const C_FLAGS = ['-fsyntax-only', '-Wall', '-Wextra', '-Wno-unused-parameter', '-Werror']

test('C: every program compiles on POSIX systems', async (t) => {
  const compiler = findTool('cc')
  if (compiler === undefined) return t.diagnostic('no cc on this machine: brackets only')
  runTool(compiler, [...C_FLAGS, ...(await writeAll('c', 'c'))], folder)
})

test('C: every program compiles with Winsock', async (t) => {
  const compiler = findTool('x86_64-w64-mingw32-gcc', 'x86_64-w64-mingw32-gcc-win32')
  if (compiler === undefined)
    return t.diagnostic('no compiler for Windows on this machine: brackets only')
  // One unit, because the headers of Windows are long: functions of the same name are told apart.
  const units = inLanguage('c').map((program) => {
    const [, name = ''] = /^(?:int|void|socket_t) (\w+)\(/m.exec(whole(program)) ?? []
    return whole(program).replaceAll(
      new RegExp(`\\b${name}\\(`, 'g'),
      `${name}_${program.error.slug}(`,
    )
  })
  runTool(compiler, [...C_FLAGS, await write('c/all.c', units.join('\n'))], folder)
})

test('Java: every program compiles', async (t) => {
  const compiler = findTool('javac')
  if (compiler === undefined) return t.diagnostic('no javac on this machine: brackets only')
  const files = await writeAll('java', 'java')
  runTool(compiler, ['-proc:none', '-Xlint:all', '-Werror', '-d', 'java/out', ...files], folder)
})

/** Takes a pattern; writes a Rust crate of its constants, which stands for one of the registry. */
async function constantsCrate(name: string, pattern: RegExp, wrap: (body: string) => string) {
  const code = inLanguage('rust')
    .map((program) => whole(program))
    .join('\n')
  const names = [...new Set([...code.matchAll(pattern)].map(([, constant = '']) => constant))]
  const body = names.map((constant, i) => `pub const ${constant}: i32 = ${i};`).join('\n')
  await write(`rust/${name}.rs`, wrap(body))
}

for (const system of ['unix', 'windows'])
  test(`Rust: every program compiles for ${system}`, async (t) => {
    const compiler = findTool('rustc')
    if (compiler === undefined) return t.diagnostic('no rustc on this machine: brackets only')
    await constantsCrate('libc', /libc::(\w+)/g, (body) => body)
    await constantsCrate(
      'windows_sys',
      /WinSock::(WSA\w+)/g,
      (body) => `pub mod Win32 { pub mod Networking { pub mod WinSock {\n${body}\n} } }`,
    )
    const modules = inLanguage('rust').map(
      (program) => `pub mod ${program.error.slug} {\n${whole(program)}}\n`,
    )
    const cwd = join(folder, 'rust')
    const common = [
      '--edition=2021',
      '--crate-type=rlib',
      '--emit=metadata',
      '-A',
      'non_snake_case',
    ]
    for (const crate of ['libc', 'windows_sys'])
      runTool(compiler, [...common, `--crate-name=${crate}`, `${crate}.rs`], cwd)
    // The halves for another system are chosen by hand: the standard library of it need not be here.
    const all = modules.map((text) =>
      system === 'unix'
        ? text
        : text.replaceAll('cfg(unix)', 'cfg(any())').replaceAll('cfg(windows)', 'cfg(all())'),
    )
    await write('rust/all.rs', `#![deny(warnings)]\n${all.join('\n')}`)
    const crates = ['libc', 'windows_sys'].flatMap((crate) => [
      '--extern',
      `${crate}=lib${crate}.rmeta`,
    ])
    runTool(compiler, [...common, ...crates, 'all.rs'], cwd)
  })

test('Go: every program is well formed, as gofmt writes it', async (t) => {
  for (const program of inLanguage('go'))
    for (const [i, { code }] of program.files.entries())
      await write(`go/${program.error.slug}-${i}.go`, code)
  const gofmt = findTool('gofmt')
  if (gofmt === undefined) return t.diagnostic('no gofmt on this machine: brackets only')
  assert.equal(runTool(gofmt, ['-l', 'go'], folder), '')
})

test('C#: every program compiles', async (t) => {
  const files = await writeAll('csharp', 'cs')
  const compiler = findTool('csc', 'mcs')
  if (compiler === undefined) return t.diagnostic('no C# compiler on this machine: brackets only')
  const [first = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  assert.match(first, /^using System;/)
  runTool(compiler, ['-target:library', '-out:all.dll', ...files], folder)
})
