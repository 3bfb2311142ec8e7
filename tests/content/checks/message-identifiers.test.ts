// A system text for an identifier, a system or a base that nobody has.
import { test } from 'node:test'
import { messageIdentifiers } from '../../../src/domain/checks/message-identifiers.ts'
import { inMessages, printing } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { messagesIn } from '../../support/sample.ts'

test('a text of an unknown identifier is found, with the nearest one', () => {
  assertProblems(messageIdentifiers, printing('glibc/en', { ECONNREFUSE: 'Connection refused' }), {
    file: 'content/messages/glibc/en.yaml',
    place: 'texts.ECONNREFUSE',
    nearest: 'ECONNREFUSED',
    wrong: /No header defines ECONNREFUSE/,
    mend: /Correct the name, or add it to a header in content\/headers/,
  })
})

test('a system that no platform names is found, with the nearest one', () => {
  assertProblems(messageIdentifiers, inMessages('musl/en', { system: 'mussl' }), {
    file: 'content/messages/mussl/en.yaml',
    place: 'system',
    nearest: 'musl',
    wrong: /No platform prints the texts of mussl/,
    mend: /Name the system under `systems:` of a file in content\/platforms/,
  })
})

test('a system that only others inherit from needs no platform', () => {
  assertSilent(messageIdentifiers, (content) => {
    content.messages.push({ ...messagesIn(content, 'glibc/en'), id: 'bsd/en', system: 'bsd' })
    messagesIn(content, 'musl/en').inherits = 'bsd'
  })
})

test('a base without texts in the same language is found, with the nearest one', () => {
  assertProblems(messageIdentifiers, inMessages('musl/en', { inherits: 'glib' }), {
    file: 'content/messages/musl/en.yaml',
    place: 'inherits',
    nearest: 'glibc',
    wrong: /There is no content\/messages\/glib\/en\.yaml/,
    mend: /Name a system that has a file in the same language/,
  })
})
