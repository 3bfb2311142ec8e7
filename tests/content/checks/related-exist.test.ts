// A related or near error that does not exist, or that is the error itself.
import { test } from 'node:test'
import { relatedExist } from '../../../src/domain/checks/related-exist.ts'
import { assertProblems } from '../../support/checking.ts'
import { errorIn } from '../../support/sample.ts'

const FILE = 'content/errors/etimedout.yaml'
const MEND = /Name the slug of a file in content\/errors\/, or take it out/

for (const field of ['related', 'near'] as const) {
  test(`an unknown slug in ${field} is found, with the nearest one`, () => {
    assertProblems(
      relatedExist,
      (content) => {
        errorIn(content, 'etimedout')[field] = ['econrefused']
      },
      {
        file: FILE,
        place: field,
        nearest: 'econnrefused',
        wrong: /There is no error econrefused/,
        mend: MEND,
      },
    )
  })

  test(`an error in its own ${field} is found, with nothing nearer`, () => {
    assertProblems(
      relatedExist,
      (content) => {
        errorIn(content, 'etimedout')[field] = ['etimedout']
      },
      { file: FILE, place: field, wrong: /etimedout points to itself/, mend: MEND },
    )
  })
}
