// Ready-made code that is compiled: each program in its language, where the compiler is on this machine.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { inLanguage, programFolder, whole } from './support/handling-programs.ts'
import { findTool, runTool } from './support/toolchain.ts'

const { path, write, writeAll } = programFolder()

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
    path(),
  )
})

const C_FLAGS = ['-fsyntax-only', '-Wall', '-Wextra', '-Wno-unused-parameter', '-Werror']

test('C: every program compiles on POSIX systems', async (t) => {
  const compiler = findTool('cc')
  if (compiler === undefined) return t.diagnostic('no cc on this machine: brackets only')
  runTool(compiler, [...C_FLAGS, ...(await writeAll('c', 'c'))], path())
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
  runTool(compiler, [...C_FLAGS, await write('c/all.c', units.join('\n'))], path())
})

test('Java: every program compiles', async (t) => {
  const compiler = findTool('javac')
  if (compiler === undefined) return t.diagnostic('no javac on this machine: brackets only')
  const files = await writeAll('java', 'java')
  runTool(compiler, ['-proc:none', '-Xlint:all', '-Werror', '-d', 'java/out', ...files], path())
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
    const cwd = join(path(), 'rust')
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
  assert.equal(runTool(gofmt, ['-l', 'go'], path()), '')
})

test('C#: every program compiles', async (t) => {
  const files = await writeAll('csharp', 'cs')
  const compiler = findTool('csc', 'mcs')
  if (compiler === undefined) return t.diagnostic('no C# compiler on this machine: brackets only')
  const [first = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  assert.match(first, /^using System;/)
  runTool(compiler, ['-target:library', '-out:all.dll', ...files], path())
})
