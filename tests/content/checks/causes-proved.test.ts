// A cause that nothing proves, a measurement without its system, a source that admits that there is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { causesProved, countProofs } from '../../../src/domain/checks/causes-proved.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { errorIn, sample } from '../../support/sample.ts'
import type { Cause, Content } from '../../../src/domain/types.ts'

const file = 'content/errors/econnrefused.yaml'

/** Takes content; returns the sources of the first cause of the sample, to change them. */
function sourcesIn(content: Content): string[] {
  const cause = errorIn(content, 'econnrefused').causes[0]
  assert.ok(cause)
  return cause.sources
}

const place = (() => {
  const cause = errorIn(sample(), 'econnrefused').causes[0]
  return `causes.${cause?.id}`
})()

test('a cause without any source is found', () => {
  assertProblems(
    causesProved,
    (content) => {
      sourcesIn(content).length = 0
    },
    {
      file,
      place,
      wrong: /Nothing proves this cause/,
      mend: /Name a source, measure it .* or leave the cause out/,
    },
  )
})

for (const measurement of [
  'measured:on my machine',
  'measured:Linux, loopback',
  'measured:Linux 6, loopback',
  'measured:Linux 6.18',
  'measured:kernel 6.18, loopback',
])
  test(`"${measurement}" does not name its system`, () => {
    assertProblems(causesProved, (content) => sourcesIn(content).push(measurement), {
      file,
      place,
      wrong: /does not say on which system and version/,
      mend: /measured:Linux 6\.18, what was done/,
    })
  })

for (const source of ['book:no source found in this study', 'docs:common practice', 'a colleague'])
  test(`"${source}" is no source`, () => {
    assertProblems(causesProved, (content) => sourcesIn(content).push(source), {
      file,
      place,
      wrong: /is no source/,
      mend: /Name what can be looked up/,
    })
  })

test('calls and references are held to the same', () => {
  assertProblems(
    causesProved,
    (content) => {
      const error = errorIn(content, 'econnrefused')
      error.references.push('measured:yesterday')
    },
    { file, place: 'references', wrong: /does not say on which system/, mend: /measured:Linux/ },
  )
})

test('a measurement that names its system, and any known source, are proof', () => {
  assertSilent(causesProved, (content) => {
    sourcesIn(content).push('measured:Linux 6.18, loopback', 'measured:FreeBSD 14.1, loopback')
  })
})

test('causes are counted by what they rest on', () => {
  const cause = (id: string, ...sources: string[]): Cause => ({
    id,
    who: 'programmer',
    platforms: ['linux'],
    sources,
  })
  const error = {
    ...errorIn(sample(), 'econnrefused'),
    causes: [
      cause('a', 'man:connect(2)', 'measured:Linux 6.18, loopback'),
      cause('b', 'nodejs/node#1', 'nodejs/node#2'),
      cause('c', 'nodejs/node#1', 'rfc:9293'),
      cause('d'),
      cause('e', 'measured:yesterday'),
    ],
  }
  assert.deepEqual(countProofs([error]), { causes: 5, measured: 1, reported: 1, unproved: 2 })
  assert.deepEqual(countProofs([]), { causes: 0, measured: 0, reported: 0, unproved: 0 })
})
