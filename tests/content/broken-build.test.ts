// Broken content stops the real build: exit status 1, and each fault with its file, its place and its cure.
import assert from 'node:assert/strict'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { all, claiming, rewriting, untranslated, type Change } from '../support/changes.ts'
import { assertTold, copyProject, type ProjectCopy } from '../support/project-copy.ts'
import { sample } from '../support/sample.ts'

let project: ProjectCopy

before(async () => {
  project = await copyProject()
})

after(() => project.remove())

const FAULTS: readonly (readonly [string, Change, string[]])[] = [
  [
    'an unknown identifier',
    claiming('etimedout', { errno: ['ETIMEDOUT', 'ETIMDOUT'] }),
    [
      'content/errors/etimedout.yaml › identifiers.errno',
      'No errno header defines ETIMDOUT.',
      'Did you mean ETIMEDOUT?',
      'Correct the name, or add it with its number to a header in content/headers/.',
    ],
  ],
  [
    'a duplicate owner',
    claiming('etimedout', { winsock: ['WSAETIMEDOUT', 'WSAECONNREFUSED'] }),
    [
      'content/errors/etimedout.yaml › identifiers.winsock',
      'WSAECONNREFUSED belongs to econnrefused already (content/errors/econnrefused.yaml).',
      'Take it out of one of the two files; use `near:` to point from one to the other.',
    ],
  ],
  [
    'a number in prose',
    rewriting('ru', 'etimedout', 'Now and then.', 'Windows сообщает 10060.'),
    [
      'content/articles/ru/etimedout.mdx › 10060',
      '10060 is the number of WSAETIMEDOUT, typed into prose.',
      'Write <Value of="WSAETIMEDOUT" />, or the name in code style; a title or summary does without.',
    ],
  ],
  [
    'a missing translation',
    untranslated('zh', 'econnrefused'),
    [
      'content/articles/zh/econnrefused.mdx › the whole file',
      'The error econnrefused has no article in this language.',
      'Write it; content/README.md has an example to start from.',
    ],
  ],
]

test('content without fault builds', async () => {
  const { status, output } = await project.build(sample())
  assert.equal(status, 0, output)
})

for (const [name, change, lines] of FAULTS)
  test(`${name} stops the build`, async () => {
    const { status, output } = await project.build(sample(change))
    assert.equal(status, 1, output)
    assertTold(output, '1 problem in the content:', '', ...lines)
  })

test('all faults are told at once', async () => {
  const { status, output } = await project.build(sample(all(...FAULTS.map(([, change]) => change))))
  assert.equal(status, 1, output)
  assertTold(output, `${FAULTS.length} problems in the content:`)
  for (const [, , lines] of FAULTS) assertTold(output, ...lines)
  assert.doesNotMatch(output, /Stack trace/)
})

test('a broken YAML file stops the build', async () => {
  const { status, output } = await project.build(sample(), (folder) =>
    writeFile(
      join(folder, 'errors', 'etimedout.yaml'),
      'identifiers:\n  errno: ETIMEDOUT\n winsock: WSAETIMEDOUT\n',
    ),
  )
  assert.equal(status, 1, output)
  assert.match(output, /etimedout\.yaml failed to parse: bad indentation of a mapping entry/)
  assert.match(output, /Ensure your data entry is an object with valid .*YAML/)
  assert.match(output, /content[\\/]errors[\\/]etimedout\.yaml:3:/)
})

test('a key that the schema does not know stops the build', async () => {
  const { status, output } = await project.build(sample(), (folder) =>
    appendFile(join(folder, 'platforms', 'linux.yaml'), 'colour: red\n'),
  )
  assert.equal(status, 1, output)
  assert.match(output, /Unrecognized key: "colour"/)
  assert.match(output, /content[\\/]platforms[\\/]linux\.yaml/)
})
