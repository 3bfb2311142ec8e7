// Reproductions that name what is not there, or do not hold together.
import { test } from 'node:test'
import { reproductionsKnown } from '../../../src/domain/checks/reproductions-known.ts'
import type { ReproductionEntry } from '../../../src/domain/reproductions.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'

const FOLDER = 'content/reproductions/econnrefused--closed-port'
const FILE = `${FOLDER}/facts.yaml`

const changing = (change: Partial<ReproductionEntry>) => (content: Content) => {
  Object.assign(content.reproductions[0]!, change)
}

test('unknown identifiers and functions are found, with the nearest ones', () => {
  assertProblems(
    reproductionsKnown,
    changing({
      call: 'conect',
      documented: { windows: { result: 'WSAECONREFUSED', sources: ['rfc:9293'] } },
    }),
    {
      file: FILE,
      place: 'documented.windows',
      nearest: 'WSAECONNREFUSED',
      wrong: /No error has the identifier WSAECONREFUSED/,
      mend: /Correct the spelling/,
    },
    {
      file: FILE,
      place: 'call',
      nearest: 'connect',
      wrong: /No file in content\/calls\/ describes conect/,
      mend: /Correct the name/,
    },
  )
})

test('a folder that is named after another error is found', () => {
  assertProblems(reproductionsKnown, changing({ error: 'ETIMEDOUT' }), {
    file: FOLDER,
    place: 'name',
    wrong: /does not begin with etimedout--/,
    mend: /Name it etimedout--<short-name>/,
  })
})

test('a folder without a program is found', () => {
  assertProblems(reproductionsKnown, changing({ program: '' }), {
    file: FOLDER,
    place: 'program',
    wrong: /There is no program/,
    mend: /Add program\.py/,
  })
})

test('an observed time outside its bounds, or without any, is found', () => {
  const observed = { kernel: '6.18', text: 'Connection refused', seconds: 3 }
  assertSilent(reproductionsKnown, changing({ observed, elapsed: { atLeast: 2, atMost: 4 } }))
  for (const elapsed of [undefined, { atLeast: 4, atMost: 5 }, { atLeast: 1, atMost: 2 }])
    assertProblems(reproductionsKnown, changing({ observed, elapsed }), {
      file: FILE,
      place: 'elapsed',
      wrong: /do not go together/,
      mend: /Give both/,
    })
})

test('commands that would change the network of the machine itself are found', () => {
  const setup = ['ip link set lo up']
  assertSilent(reproductionsKnown, changing({ setup, needs: ['network-namespace'] }))
  assertProblems(reproductionsKnown, changing({ setup }), {
    file: FILE,
    place: 'setup',
    wrong: /changes the network of the machine/,
    mend: /Put network-namespace/,
  })
})
