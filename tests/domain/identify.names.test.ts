// Names that the recogniser finds: in every spelling, misprinted, glued to other words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, first, guessed, sure } from '../support/recognising.ts'

test('names: every vocabulary, every spelling of a runtime', () => {
  sure('econnrefused', [
    'ECONNREFUSED',
    'econnrefused',
    'WSAECONNREFUSED',
    'ERROR_CONNECTION_REFUSED',
    'STATUS_CONNECTION_REFUSED',
    'UV_ECONNREFUSED',
    'SOCKET_ECONNREFUSED',
    'Errno::ECONNREFUSED',
    'syscall.ECONNREFUSED',
    'libc::ECONNREFUSED',
    '{error,econnrefused}',
    '** (ErlangError) Erlang error: :econnrefused',
    'SocketError.ConnectionRefused',
    'io::ErrorKind::ConnectionRefused',
    'net::ERR_CONNECTION_REFUSED',
  ])
  sure('wsahost_not_found', ['EAI_NONAME', 'WSAHOST_NOT_FOUND', 'getaddrinfo ENOTFOUND db.local'])
})

test('names: misprints are guesses, unless they are known misprints', () => {
  guessed('econnrefused', ['WSAECONREFUSED', 'ECONNREFUESD', 'econnrefusd'])
  guessed('etimedout', ['ETIMEDOUTT'])
  guessed('enetunreach', ['NetworkUnreachableException'])
  guessed('wsahost_not_found', ['ENOTFOND getaddrinfo'])
  assert.equal(first('ERR_CONECTION_REFUSED')?.reasons[0]?.kind, 'similar-name')
})

test('names: a word of every day is none', () => {
  for (const text of ['the road is closed', 'ed and edit', 'access denied'])
    assert.ok(
      ask(text).every(({ reasons }) => reasons.every(({ kind }) => !kind.endsWith('name'))),
      text,
    )
})

test('names: a lost line break does not hide them', () => {
  sure('econnrefused', ['npm ERR! errno ECONNREFUSEDnpm ERR! network'])
  sure('wsahost_not_found', ['getaddrinfoENOTFOUND db.local'])
})
