// What is recorded as proved speaks of headers, identifiers and counts that are still there, and of the numbers that stand there now.
import { nearest, type Problem } from '../problem.ts'
import { sumOf, type TableProof } from '../proofs.ts'
import type { Table } from '../headers.ts'
import type { Check, CheckContext } from './context.ts'

const RENEW =
  'Run `npm run verify -- --record` on Debian 12; elsewhere, list a new identifier under `unproved:`.'

/** A number typed anew may be a slip: only a proof can tell. */
function unchanged({ sum }: TableProof, table: Table, proofFile: string, date: string): Problem[] {
  const now = sumOf(table)
  if (now === sum) return []
  const base = table.header.split('/')[0] ?? ''
  return [
    {
      file: `content/headers/${table.header}.yaml`,
      place: `values.${table.vocabulary}`,
      wrong: `The numbers or names are not those that were proved on ${date} (${proofFile}: sum ${sum}, now ${now}), here or in what it takes from other headers of ${base}.`,
      mend: 'Undo the change; or, if it is right, prove it: `npm run verify -- --record` on Debian 12. Elsewhere write the new sum into the proof.',
    },
  ]
}

function ofTable(
  proof: TableProof,
  file: string,
  date: string,
  { tables }: CheckContext,
): Problem[] {
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
  if (gone.length > 0) return gone
  if (all === table.values.size) return unchanged(proof, table, file, date)
  const wrong = `It speaks of ${all} identifiers; ${proof.header} defines ${table.values.size}.`
  return [{ file, place, wrong, mend: RENEW }]
}

export const proofsCurrent: Check = (context) =>
  context.content.proofs.flatMap(({ id, date, tables }) => {
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
    return [...stray, ...tables.flatMap((proof) => ofTable(proof, file, date, context))]
  })
