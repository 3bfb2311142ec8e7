// The list of changes: order, ids and slugs.
import { test } from 'node:test'
import { changesInOrder } from '../../../src/domain/checks/changes-in-order.ts'
import { assertProblems } from '../../support/checking.ts'

const file = 'content/changes.yaml'
const text = { en: 'Mended.', zh: '改正。', ru: 'Исправлено.' }

test('a change below an older one is found', () => {
  assertProblems(
    changesInOrder,
    ({ changes }) => {
      changes.push({ id: 'late', date: '2027-01-01', topic: 'api', text })
    },
    {
      file,
      place: 'late',
      wrong: /2027-01-01 stands below the older 2026-11-21/,
      mend: /newest change first/,
    },
  )
})

test('an id given twice is found', () => {
  assertProblems(
    changesInOrder,
    ({ changes }) => {
      changes.unshift({ id: 'published', date: '2027-01-01', topic: 'api', text })
    },
    {
      file,
      place: 'published',
      wrong: /The id published is given twice/,
      mend: /An id that was published stays/,
    },
  )
})

test('a change of an error that does not exist is found, with the nearest slug', () => {
  assertProblems(
    changesInOrder,
    ({ changes }) => {
      changes.unshift({ id: 'new', date: '2027-01-01', slugs: ['etimeout'], text })
    },
    {
      file,
      place: 'new',
      nearest: 'etimedout',
      wrong: /There is no error etimeout/,
      mend: /file in content\/errors/,
    },
  )
})
