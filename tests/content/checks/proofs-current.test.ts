// Recorded proofs that speak of what is no longer there.
import { test } from 'node:test'
import { proofsCurrent } from '../../../src/domain/checks/proofs-current.ts'
import type { TableProof } from '../../../src/domain/proofs.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'

const FILE = 'content/proofs/linux.yaml'

const PROOF: TableProof = {
  header: 'linux/errno',
  vocabulary: 'errno',
  proved: 1,
  unproved: ['ETIMEDOUT'],
  by: [],
}

const proving = (proof: Partial<TableProof>) => (content: Content) => {
  content.proofs[0]?.tables.push({ ...PROOF, ...proof })
}

test('a proof of all identifiers, inherited ones included, is no problem', () => {
  assertSilent(proofsCurrent, proving({}))
  assertSilent(proofsCurrent, proving({ header: 'linux/errno-mips', proved: 2, unproved: [] }))
})

test('a header or vocabulary that does not exist is found, with the nearest header', () => {
  assertProblems(proofsCurrent, proving({ header: 'linux/erno' }), {
    file: FILE,
    place: 'tables.linux/erno.errno',
    nearest: 'linux/errno',
    wrong: /No header linux\/erno has errno identifiers/,
    mend: /npm run verify -- --record/,
  })
})

test('an identifier that is gone is found', () => {
  assertProblems(proofsCurrent, proving({ unproved: ['EGONE'] }), {
    file: FILE,
    place: 'tables.linux/errno.errno.unproved',
    wrong: /does not define EGONE any more/,
    mend: /npm run verify/,
  })
})

test('a header that has grown since is found', () => {
  assertProblems(proofsCurrent, proving({ unproved: [] }), {
    file: FILE,
    place: 'tables.linux/errno.errno',
    wrong: /It speaks of 1 identifiers; linux\/errno defines 2/,
    mend: /list a new identifier under `unproved:`/,
  })
})

test('a platform that does not exist is found, with the nearest one', () => {
  assertProblems(
    proofsCurrent,
    (content) => {
      content.proofs.push({ id: 'linus', date: '2026-11-21', tables: [], texts: [] })
    },
    {
      file: 'content/proofs/linus.yaml',
      place: 'file name',
      nearest: 'linux',
      wrong: /There is no platform linus/,
      mend: /Take the file out/,
    },
  )
})
