// An identifier that two errors claim, or that differs from another one in case only.
import { test } from 'node:test'
import { singleOwner } from '../../../src/domain/checks/single-owner.ts'
import { all, claiming } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'

test('a second owner is found and the first one named', () => {
  assertProblems(singleOwner, claiming('etimedout', { errno: ['ETIMEDOUT', 'ECONNREFUSED'] }), {
    file: 'content/errors/etimedout.yaml',
    place: 'identifiers.errno',
    wrong: /ECONNREFUSED belongs to econnrefused already \(content\/errors\/econnrefused\.yaml\)/,
    mend: /Take it out of one of the two files; use `near:`/,
  })
})

test('a name that differs in case only would be the same short link', () => {
  assertProblems(singleOwner, claiming('etimedout', { winsock: ['wsaEconnRefused'] }), {
    file: 'content/errors/etimedout.yaml',
    place: 'identifiers.winsock',
    wrong: /wsaEconnRefused belongs to econnrefused/,
    mend: /Take it out/,
  })
})

test('one error may have a name in two vocabularies', () => {
  assertSilent(singleOwner, claiming('etimedout', { uv: ['ETIMEDOUT'] }))
})

test('an identifier that is the slug of another error would be the same short link', () => {
  assertProblems(
    singleOwner,
    all(
      claiming('econnrefused', { errno: ['EREFUSED'] }),
      claiming('etimedout', { errno: ['ECONNREFUSED'] }),
    ),
    {
      file: 'content/errors/etimedout.yaml',
      place: 'identifiers.errno',
      wrong: /ECONNREFUSED belongs to econnrefused already/,
      mend: /Take it out/,
    },
  )
})
