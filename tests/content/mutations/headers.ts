// Headers: a number or name changed by hand, an alias that leads nowhere, an architecture at odds with the rest.
import { buildTables } from '../../../src/domain/headers.ts'
import { sumOf } from '../../../src/domain/proofs.ts'
import { all, defining, inHeader, type Change } from '../../support/changes.ts'
import { toldIn, type Mutation } from './mutation.ts'

/** The change after which the sample's proofs know its table for Linux as it stands. */
const prove: Change = ({ headers, proofs }) => {
  for (const table of buildTables(headers).filter(({ header }) => header === 'linux/errno'))
    proofs[0]?.tables.push({
      header: table.header,
      vocabulary: table.vocabulary,
      sum: sumOf(table),
      proved: table.values.size,
      unproved: [],
      by: [],
    })
}

const NUMBERS: readonly Mutation[] = toldIn('content/headers/linux/errno.yaml', [
  {
    what: 'a number is changed',
    change: all(prove, defining('linux/errno', { ETIMEDOUT: 101 })),
    place: 'values.errno',
    wrong: /not those that were proved/,
    mend: /prove it/,
  },
  {
    what: 'two numbers are swapped',
    change: all(prove, defining('linux/errno', { ECONNREFUSED: 110, ETIMEDOUT: 111 })),
    place: 'values.errno',
    wrong: /not those that were proved/,
    mend: /Undo/,
  },
  {
    what: 'an alias leads nowhere',
    change: defining('linux/errno', { EREFUSED: 'ECONREFUSED' }),
    place: 'values.errno.EREFUSED',
    wrong: /leads to no number on linux/,
    nearest: 'ECONNREFUSED',
    mend: /Write a number, or the name/,
  },
  {
    what: 'aliases turn in a circle',
    change: defining('linux/errno', { EONE: 'ETWO', ETWO: 'EONE' }),
    place: 'values.errno.EONE',
    wrong: /EONE is defined as ETWO, which leads to no number/,
    mend: /Write a number/,
  },
])

const ARCHITECTURE: readonly Mutation[] = toldIn('content/headers/linux/errno-mips.yaml', [
  {
    what: 'an architecture repeats a number',
    change: defining('linux/errno-mips', { ECONNREFUSED: 111 }),
    place: 'values.errno.ECONNREFUSED',
    wrong: /repeats what linux\/errno says/,
    mend: /Take the line out/,
  },
  {
    what: 'a header inherits what is not there',
    change: inHeader('linux/errno-mips', { inherits: 'linux/erno' }),
    place: 'inherits',
    wrong: /There is no header linux\/erno/,
    nearest: 'linux/errno',
    mend: /Name a header/,
  },
  {
    what: 'a header stands in the folder of another platform',
    change: inHeader('linux/errno-mips', { platform: 'windows' }),
    place: 'platform',
    wrong: /says windows; it stands under linux/,
    mend: /Move the file/,
  },
])

const NAMES: readonly Mutation[] = toldIn('content/errors/etimedout.yaml', [
  {
    what: 'a name in a header is misspelt',
    change: all(
      prove,
      inHeader('linux/errno', { values: { errno: { ECONNREFUSED: 111, ETIMEDOUTT: 110 } } }),
    ),
    place: 'identifiers.errno',
    wrong: /No errno header defines ETIMEDOUT/,
    nearest: 'ETIMEDOUTT',
    mend: /Correct the name/,
  },
])

/** Ways to break a header. */
export const HEADERS = [...NUMBERS, ...ARCHITECTURE, ...NAMES]
