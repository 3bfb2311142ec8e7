// Broken content stops the real build: exit status 1, and each fault with its file, its place and its cure.
import assert from 'node:assert/strict'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Content } from '../../src/domain/types.ts'
import { copyProject, type ProjectCopy } from '../support/project-copy.ts'
import { articleIn, errorIn, sample } from '../support/sample.ts'

let project: ProjectCopy

before(async () => {
  project = await copyProject()
})

after(() => project.remove())

/** Takes the output of a build and a problem; asserts that it is told in these lines, in this order. */
function assertTold(output: string, ...lines: string[]): void {
  const told = output.split('\n').map((line) => line.trim())
  let at = told.indexOf(lines[0] ?? '')
  assert.notEqual(at, -1, `"${lines[0]}" is missing in:\n${output}`)
  for (const line of lines.slice(1)) assert.equal(told[++at], line, output)
}

function unknownIdentifier(content: Content): void {
  errorIn(content, 'etimedout').identifiers.errno = ['ETIMEDOUT', 'ETIMDOUT']
}

function duplicateOwner(content: Content): void {
  errorIn(content, 'etimedout').identifiers.winsock = ['WSAETIMEDOUT', 'WSAECONNREFUSED']
}

function numberInProse(content: Content): void {
  const article = articleIn(content, 'etimedout', 'ru')
  article.body = article.body.replace('Now and then.', 'Windows сообщает 10060.')
}

function missingTranslation(content: Content): void {
  content.articles = content.articles.filter(
    ({ slug, language }) => slug !== 'econnrefused' || language !== 'zh',
  )
}

const FAULTS: readonly (readonly [string, (content: Content) => void, string[]])[] = [
  [
    'an unknown identifier',
    unknownIdentifier,
    [
      'content/errors/etimedout.yaml › identifiers.errno',
      'No errno header defines ETIMDOUT.',
      'Did you mean ETIMEDOUT?',
      'Correct the name, or add it with its number to a header in content/headers/.',
    ],
  ],
  [
    'a duplicate owner',
    duplicateOwner,
    [
      'content/errors/etimedout.yaml › identifiers.winsock',
      'WSAECONNREFUSED belongs to econnrefused already (content/errors/econnrefused.yaml).',
      'Take it out of one of the two files; use `near:` to point from one to the other.',
    ],
  ],
  [
    'a number in prose',
    numberInProse,
    [
      'content/articles/ru/etimedout.mdx › 10060',
      '10060 is the number of WSAETIMEDOUT, typed into prose.',
      'Write <Value of="WSAETIMEDOUT" />, or the name in code style; a title or summary does without.',
    ],
  ],
  [
    'a missing translation',
    missingTranslation,
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
  const { status, output } = await project.build(
    sample((content) => {
      for (const [, change] of FAULTS) change(content)
    }),
  )
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

/** Takes a file of the content and what is changed in it; returns the change for the copy. */
const edit = (file: string, from: string | RegExp, to: string) => async (folder: string) => {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  const changed = text.replace(from, to)
  assert.notEqual(changed, text, `${file} holds no ${from}`)
  await writeFile(path, changed)
}

/** What only the reading of the files sees: each is told with its file, and the key or line. */
const UNREADABLE = [
  ['a key twice', 'platforms/linux.yaml', /$/, 'name: "Linus"\n', /duplicated mapping key/],
  [
    'a number that is none',
    'headers/linux/errno.yaml',
    '110',
    '110x',
    /values\.errno\.ETIMEDOUT: an identifier is spelled as in the header/,
  ],
  [
    'a source in no form',
    'errors/etimedout.yaml',
    /references: \[\]/,
    'references: ["the manual"]',
    /references\.0: a source is one of: owner\/repo#123/,
  ],
  [
    'a cause without source',
    'errors/econnrefused.yaml',
    /(id: "?wrong-port"?[\s\S]*?sources:)\n(\s+- .*\n)+/,
    '$1 []\n',
    /causes\.1\.sources: at least one source or measurement/,
  ],
  [
    'an unknown vocabulary',
    'errors/etimedout.yaml',
    'winsock:',
    'winsok:',
    /Invalid key in record|winsok/,
  ],
  [
    'an article without its front matter',
    'articles/ru/etimedout.mdx',
    /^---[\s\S]*?---\n/,
    '',
    /revision.*Required/,
  ],
] as const

for (const [what, file, from, to, told] of UNREADABLE)
  test(`${what} stops the build`, async () => {
    const { status, output } = await project.read(sample(), edit(file, from, to))
    assert.equal(status, 1, output)
    assert.match(output, told)
    assert.match(output.replaceAll('\\', '/'), new RegExp(`content/${file}:\\d+:\\d+`))
  })

test('a file that nothing reads stops the build, and so does an empty one', async () => {
  const { status, output } = await project.read(sample(), async (folder) => {
    await writeFile(join(folder, 'errors', 'epipe.yml'), 'identifiers: {}\n')
    await writeFile(join(folder, 'errors', 'etimedout.yaml'), '')
  })
  assert.equal(status, 1, output)
  assertTold(
    output,
    '2 problems in the content:',
    '',
    'content/errors/epipe.yml › file name',
    'No collection reads a file of this name in this place.',
  )
  assertTold(output, 'content/errors/etimedout.yaml › the whole file', 'The file is empty.')
})
