// Ready-made code as text: there is all of it, nothing is left to fill, and every constant is a name of the atlas.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogue, inLanguage, programs, whole } from './support/handling-programs.ts'

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
