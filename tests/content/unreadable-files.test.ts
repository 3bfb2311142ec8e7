// Files that do not read as content: each stops the build, told with its file, and the key or line.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { assertTold, copyProject, type ProjectCopy } from '../support/project-copy.ts'
import { sample } from '../support/sample.ts'

let project: ProjectCopy

before(async () => {
  project = await copyProject()
})

after(() => project.remove())

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
