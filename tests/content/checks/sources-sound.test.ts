// Sources that lead nowhere: no address, no such owner, a host or repository spelled otherwise than elsewhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repositoryOf, sourcesSound, unsound } from '../../../src/domain/checks/sources-sound.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems } from '../../support/checking.ts'
import { errorIn } from '../../support/sample.ts'

const naming =
  (...references: string[]) =>
  (content: Content) => {
    errorIn(content, 'etimedout').references = references
  }
const FILE = 'content/errors/etimedout.yaml'
const mend = /npm run sources/

test('each form that is sound is let pass', () => {
  for (const source of [
    'nodejs/node#40702',
    'github:libuv/libuv/src/win/error.c',
    'man:connect(2)',
    'posix:connect',
    'learn:windows/win32/api/winsock2/nf-winsock2-connect',
    'rfc:9293#section-3.10',
    'book:Any book, p. 5',
    'docs:nodejs.org/api/net.html',
    'docs:en.wikipedia.org/wiki/Errno_(C)',
    'measured:Linux 6.18, loopback',
  ])
    assert.equal(unsound(source), undefined, source)
})

for (const [source, wrong] of [
  ['-x/node#1', /no owner called "-x"/],
  ['a--b/node#1', /no owner/],
  [`${'a'.repeat(40)}/node#1`, /no owner/],
  ['nodejs/node.git#1', /no repository called "node\.git"/],
  ['nodejs/node#0', /counted from 1/],
  ['docs:http://nodejs.org/', /is no host|not a plain https/],
  ['docs:nodejs', /is no host/],
  ['docs:user@nodejs.org/', /not a plain https/],
  ['docs:nodejs.org:8443/', /not a plain https/],
  ['docs:nodejs.org/api/net.html.', /ends in punctuation/],
  ['learn:en-us/windows/x', /without slash and language/],
  ['learn:/windows/x', /without slash and language/],
] as const)
  test(`${source} is not sound`, () => {
    assert.match(unsound(source) ?? 'nothing is wrong', wrong)
  })

test('an unsound source is told with its place', () => {
  assertProblems(sourcesSound, naming('rfc:9293', 'nodejs/node#0'), {
    file: FILE,
    place: 'references.1',
    wrong: /counted from 1/,
    mend,
  })
})

test('a repository in other letters than elsewhere is told, and a host with a slip', () => {
  const often = ['nodejs/node#1', 'nodejs/node#2', 'nodejs/node#3', 'nodejs/node#4']
  assertProblems(sourcesSound, naming(...often, 'NodeJS/node#5'), {
    file: FILE,
    place: 'references.4',
    nearest: 'nodejs/node',
    wrong: /spelled otherwise/,
    mend,
  })
  const docs = [1, 2, 3, 4].map((n) => `docs:docs.python.org/${n}`)
  assertProblems(sourcesSound, naming(...docs, 'docs:docs.pyton.org/5'), {
    file: FILE,
    place: 'references.4',
    nearest: 'docs.python.org',
    wrong: /spelled otherwise/,
    mend,
  })
})

test('only what leads to GitHub has a repository', () => {
  assert.deepEqual(repositoryOf('nodejs/node#1'), ['nodejs', 'node'])
  assert.deepEqual(repositoryOf('github:libuv/libuv/src/x.c'), ['libuv', 'libuv'])
  assert.equal(repositoryOf('docs:nodejs.org/api/#1'), undefined)
  assert.equal(repositoryOf('man:connect(2)'), undefined)
})
