// A platform that a header, a cause or a call names, and that has no file.
import { test } from 'node:test'
import { platformsExist } from '../../../src/domain/checks/platforms-exist.ts'
import type { RuntimeEntry } from '../../../src/domain/runtime-types.ts'
import { inHeader } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { errorIn, runtimeIn } from '../../support/sample.ts'

const MEND = /Use the id of a file in content\/platforms\/, or add the platform there/

test('an unknown platform of a cause is found, with the nearest one', () => {
  assertProblems(
    platformsExist,
    (content) => {
      errorIn(content, 'econnrefused').causes[0]?.platforms.push('linus')
    },
    {
      file: 'content/errors/econnrefused.yaml',
      place: 'causes.no-listener',
      nearest: 'linux',
      wrong: /There is no platform linus/,
      mend: MEND,
    },
  )
})

test('an unknown platform of a call is found', () => {
  assertProblems(
    platformsExist,
    (content) => {
      errorIn(content, 'econnrefused').calls[0]?.platforms.push('window')
    },
    {
      file: 'content/errors/econnrefused.yaml',
      place: 'calls.connect',
      nearest: 'windows',
      wrong: /There is no platform window/,
      mend: MEND,
    },
  )
})

test('an unknown platform of a header is found', () => {
  assertProblems(platformsExist, inHeader('linux/errno', { platform: 'plan-nine' }), {
    file: 'content/headers/linux/errno.yaml',
    place: 'platform',
    wrong: /There is no platform plan-nine/,
    mend: MEND,
  })
})

for (const [place, change] of [
  ['forms', ({ forms }) => forms.push({ on: 'linus', of: ['errno'], form: '{number}' })],
  [
    'printed.refused',
    ({ printed }) =>
      printed.push({ line: 'refused', of: ['ECONNREFUSED'], on: 'linus', sources: ['rfc:9293'] }),
  ],
  [
    'numbering',
    ({ numbering }) => {
      numbering['linus'] = { headers: ['linux/errno'], negated: false, except: {} }
    },
  ],
] as const satisfies readonly (readonly [string, (runtime: RuntimeEntry) => unknown])[])
  test(`an unknown platform of a runtime is found in its ${place}`, () => {
    assertProblems(
      platformsExist,
      (content) => {
        change(runtimeIn(content, 'rust'))
      },
      {
        file: 'content/runtimes/rust.yaml',
        place,
        nearest: 'linux',
        wrong: /There is no platform linus/,
        mend: MEND,
      },
    )
  })

test('a line that every platform prints names none', () => {
  assertSilent(platformsExist, (content) => {
    const line = { line: 'refused', of: ['ECONNREFUSED'], sources: ['rfc:9293'] }
    runtimeIn(content, 'rust').printed.push(line)
  })
})
