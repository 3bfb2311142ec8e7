// Characters that nobody sees, and letters that only look right.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanCharacters, faultOf } from '../../../src/domain/checks/clean-characters.ts'
import { inError, saying } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'

test('a control character in an article is found once, by its code point', () => {
  assertProblems(cleanCharacters, saying('en', 'It\u0007 happened.'), {
    file: 'content/articles/en/etimedout.mdx',
    place: 'the text',
    wrong: /U\+0007/,
    mend: /Take the character out/,
  })
})

test('a Cyrillic letter in a name is found, in a value and in a key', () => {
  const mend = /in one script/
  assertProblems(cleanCharacters, inError('etimedout', { references: ['docs:exаmple.org/x'] }), {
    file: 'content/errors/etimedout.yaml',
    place: 'references.0',
    wrong: /а is U\+0430/,
    mend,
  })
  assertProblems(
    cleanCharacters,
    (content) => {
      const [glibc] = content.messages
      if (glibc) glibc.texts = { EСONNREFUSED: 'Connection refused' }
    },
    {
      file: 'content/messages/glibc/en.yaml',
      place: 'texts.EСONNREFUSED',
      wrong: /"EСONNREFUSED" mixes .* С is U\+0421/,
      mend,
    },
  )
})

test('every kind of what cannot be seen is found; words of two scripts side by side are none', () => {
  for (const unseen of [
    '\u0000',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffd',
    '\u00ad',
    '\ud800',
  ])
    assert.match(faultOf(`a${unseen}b`)?.wrong ?? '', /nobody sees/, JSON.stringify(unseen))
  for (const fine of ['a\tb\nc', 'TCP-соединение', 'IPv4 и IPv6', '连接 TCP', 'a\u00a0b', '👍'])
    assert.equal(faultOf(fine), undefined, fine)
})
