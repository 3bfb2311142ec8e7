// Handling in code: how a program is put together from its parts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  handlingOf,
  pascalCase,
  snippetOf,
  type HandlingEntry,
  type Recipe,
} from '../../src/domain/handling.ts'

const WORDS = { en: 'Words.', zh: '词。', ru: 'Слова.' }
const RECIPE: Recipe = { id: 'again', means: WORDS, errors: ['eagain', 'eintr', 'wsa_gone'] }
const LANGUAGE: HandlingEntry = {
  id: 'x',
  name: 'X',
  order: 1,
  imports: [
    { for: 'wait(', line: 'use wait' },
    { for: 'E', line: 'use unix', on: 'posix' },
    { for: 'WSA', line: 'use winsock', on: 'windows' },
    { for: 'W', line: 'use winsock', on: 'windows' },
  ],
  portable: [{ form: '{{imports}}\n\nbox {{Slug}}\n  is = {{test}}\n\n  {{recipe}}\nend\n' }],
  split: [
    { on: 'posix', form: '{{imports:posix}}\nis_{{slug}} = {{posix}}\n' },
    { on: 'windows', form: '{{imports:windows}}\nis_{{slug}} = {{windows}}\n' },
    { form: 'import (\n  {{imports}}\n)\n\n{{recipe}}' },
  ],
  patterns: { again: 'if is_{{slug}}\n  say("{{name}}")\n' },
  notes: { never: WORDS },
  errors: {
    eagain: { test: 'wait() == E' },
    eintr: { posix: 'EINTR', windows: 'WSAEINTR' },
    wsa_gone: { note: 'never' },
  },
}
const composed = (slug: string) => snippetOf(LANGUAGE, RECIPE, { slug, name: slug.toUpperCase() })

test('a program takes its comparison, its recipe in place, and the imports it needs', () => {
  assert.deepEqual(composed('eagain')?.files, [
    {
      on: undefined,
      code: 'use wait\n\nbox Eagain\n  is = wait() == E\n\n  if is_eagain\n    say("EAGAIN")\nend\n',
    },
  ])
})

test('two comparisons make a file for each side, and a block of imports without any goes', () => {
  assert.deepEqual(composed('eintr')?.files, [
    { on: 'posix', code: 'use unix\nis_eintr = EINTR\n' },
    { on: 'windows', code: 'use winsock\nis_eintr = WSAEINTR\n' },
    { on: undefined, code: 'if is_eintr\n  say("EINTR")\n' },
  ])
})

test('an error that the language does not show has a note and no program', () => {
  assert.deepEqual(composed('wsa_gone'), { id: 'x', name: 'X', files: [], note: WORDS })
  assert.equal(composed('enoent'), undefined)
})

test('an error without a recipe has no handling; languages stand in their order', () => {
  const facts = { recipes: [RECIPE], handling: [{ ...LANGUAGE, id: 'y', order: 2 }, LANGUAGE] }
  assert.equal(handlingOf(facts, { slug: 'enoent', name: 'ENOENT' }), undefined)
  const ids = handlingOf(facts, { slug: 'eagain', name: 'EAGAIN' })?.snippets.map(({ id }) => id)
  assert.deepEqual(ids, ['x', 'y'])
})

test('names of types', () => {
  assert.equal(pascalCase('wsa_operation_aborted'), 'WsaOperationAborted')
  assert.equal(pascalCase('econnrefused'), 'Econnrefused')
})
