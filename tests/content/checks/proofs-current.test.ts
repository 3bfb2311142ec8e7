// Recorded proofs that speak of what is no longer there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofsCurrent } from '../../../src/domain/checks/proofs-current.ts'
import { sumOf, type TableProof } from '../../../src/domain/proofs.ts'
import { buildTables } from '../../../src/domain/headers.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { headerIn, sample } from '../../support/sample.ts'

const FILE = 'content/proofs/linux.yaml'

/** The sum of a table of the sample as it is proved: before anything is changed in it. */
function sumNow(header: string): string {
  const table = buildTables(sample().headers).find((each) => each.header === header)
  return table === undefined ? '00000000' : sumOf(table)
}

const PROOF: TableProof = {
  header: 'linux/errno',
  vocabulary: 'errno',
  sum: sumNow('linux/errno'),
  proved: 1,
  unproved: ['ETIMEDOUT'],
  by: [],
}

const proving = (proof: Partial<TableProof>) => (content: Content) => {
  const sum = sumNow(proof.header ?? PROOF.header)
  content.proofs[0]?.tables.push({ ...PROOF, sum, ...proof })
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

test('a number or name that is not the proved one is found, in a header that inherits it, too', () => {
  const place = 'values.errno'
  const wrong = /not those that were proved on 2026-11-21 \(content\/proofs\/linux\.yaml/
  const mend = /Undo the change; or, if it is right, prove it/
  assertProblems(
    proofsCurrent,
    (content) => {
      proving({})(content)
      proving({ header: 'linux/errno-mips' })(content)
      headerIn(content, 'linux/errno').values = { errno: { ECONNREFUSED: 111, ETIMEDOUT: 101 } }
    },
    { file: 'content/headers/linux/errno.yaml', place, wrong, mend },
    { file: 'content/headers/linux/errno-mips.yaml', place, wrong, mend },
  )
})

test('the sum is known, and does not depend on the order', () => {
  const table = (...names: string[]) => ({
    values: new Map(
      names.map((identifier, i) => [
        identifier,
        { identifier, value: names.length, own: true, disputed: [], i },
      ]),
    ),
  })
  assert.equal(sumOf({ values: new Map() }), '811c9dc5')
  assert.equal(sumOf(table('A', 'B')), sumOf(table('B', 'A')))
  assert.notEqual(sumOf(table('A', 'B')), sumOf(table('A', 'C')))
})
