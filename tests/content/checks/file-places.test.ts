// Files that stand elsewhere than they say.
import { test } from 'node:test'
import { filePlaces } from '../../../src/domain/checks/file-places.ts'
import { claiming, inHeader, inMessages } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { messagesIn } from '../../support/sample.ts'

const mend = /Move the file, or correct what it says/

test('a header in the folder of another platform is found', () => {
  assertProblems(filePlaces, inHeader('linux/errno', { id: 'windows/errno' }), {
    file: 'content/headers/windows/errno.yaml',
    place: 'platform',
    wrong: /says linux; it stands under windows/,
    mend,
  })
})

test('texts of another language or system than the file name says are found', () => {
  assertProblems(filePlaces, inMessages('glibc/en', { id: 'glibc/ru' }), {
    file: 'content/messages/glibc/ru.yaml',
    place: 'system, language',
    wrong: /says glibc\/en; it stands under glibc\/ru/,
    mend,
  })
})

test('Astro writes ids in lower case: that is the same place', () => {
  assertSilent(filePlaces, (content) => {
    const file = messagesIn(content, 'windows/ru')
    file.language = 'zh-Hant'
    file.id = 'windows/zh-hant'
  })
})

test('a proof among those of another platform is found', () => {
  assertProblems(
    filePlaces,
    ({ proofs }) => {
      const proof = {
        vocabulary: 'errno',
        sum: '00000000',
        proved: 0,
        unproved: [],
        by: [],
      } as const
      proofs[0]?.tables.push({ ...proof, header: 'macos/errno', unproved: [], by: [] })
    },
    {
      file: 'content/proofs/linux.yaml',
      place: 'tables.macos/errno.errno',
      wrong: /says macos; it stands under linux/,
      mend,
    },
  )
})

test('an error under a name that is not its own is found', () => {
  assertProblems(filePlaces, claiming('etimedout', { errno: ['ETIMEOUT', 'ETIMEDOUT'] }), {
    file: 'content/errors/etimedout.yaml',
    place: 'file name',
    nearest: 'content/errors/etimeout.yaml',
    wrong: /gives it the slug etimeout/,
    mend: /else the Winsock name/,
  })
})
