// What is recorded as proved speaks of headers, identifiers and counts that are still there.
import { nearest, type Problem } from '../problem.ts'
import type { TableProof } from '../proofs.ts'
import type { Check, CheckContext } from './context.ts'

const RENEW =
  'Run `npm run verify -- --record` on Debian 12; elsewhere, list a new identifier under `unproved:`.'

function ofTable(proof: TableProof, file: string, { tables }: CheckContext): Problem[] {
  const place = `tables.${proof.header}.${proof.vocabulary}`
  const table = tables.find(
    ({ header, vocabulary }) => header === proof.header && vocabulary === proof.vocabulary,
  )
  if (table === undefined)
    return [
      {
        file,
        place,
        wrong: `No header ${proof.header} has ${proof.vocabulary} identifiers.`,
        nearest: nearest(
          proof.header,
          tables.map(({ header }) => header),
        ),
        mend: RENEW,
      },
    ]
  const gone = proof.unproved
    .filter((identifier) => !table.values.has(identifier))
    .map((identifier) => ({
      file,
      place: `${place}.unproved`,
      wrong: `${proof.header} does not define ${identifier} any more.`,
      mend: RENEW,
    }))
  const all = proof.proved + proof.unproved.length
  if (gone.length > 0 || all === table.values.size) return gone
  const wrong = `It speaks of ${all} identifiers; ${proof.header} defines ${table.values.size}.`
  return [{ file, place, wrong, mend: RENEW }]
}

export const proofsCurrent: Check = (context) =>
  context.content.proofs.flatMap(({ id, tables }) => {
    const file = `content/proofs/${id}.yaml`
    const stray = context.platformIds.has(id)
      ? []
      : [
          {
            file,
            place: 'file name',
            wrong: `There is no platform ${id}.`,
            nearest: nearest(id, context.platformIds),
            mend: 'Take the file out, or name it as a file in content/platforms/.',
          },
        ]
    return [...stray, ...tables.flatMap((proof) => ofTable(proof, file, context))]
  })
