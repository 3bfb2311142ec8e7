// CONTRIBUTING.md's example is valid: its files, added to the content, make no problem and a page.
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildCatalogue } from '../src/domain/catalogue.ts'
import { runChecks } from '../src/domain/checks/run.ts'
import { formatProblems } from '../src/domain/problem.ts'
import { CONTENT, readContent } from './support/content.ts'

const guide = await readFile(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')

/** The files of the example: a block whose first line names one. A block of MDX holds blocks of its own. */
const files = [...guide.matchAll(/^(````?)(?:yaml|mdx) (content\/\S+)\n([\s\S]*?)\n\1$/gm)].map(
  ([, , path = '', text = '']) => ({ path, text: `${text}\n` }),
)

const folder = await mkdtemp(join(tmpdir(), 'atlas-contributing-'))
after(() => rm(folder, { recursive: true, force: true }))

async function contentWith(added: typeof files) {
  await cp(fileURLToPath(CONTENT), join(folder, 'content'), { recursive: true })
  for (const { path, text } of added) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return readContent(pathToFileURL(`${join(folder, 'content')}/`))
}

test('the example has a platform, a header, an error and three articles', () => {
  assert.deepEqual(
    files.map(({ path }) => path),
    [
      'content/platforms/sampleos.yaml',
      'content/headers/sampleos/errno.yaml',
      'content/errors/esampleonly.yaml',
      'content/articles/en/esampleonly.mdx',
      'content/articles/zh/esampleonly.mdx',
      'content/articles/ru/esampleonly.mdx',
    ],
  )
})

test('without its article the example is refused; whole, it makes no problem and a page', async () => {
  const incomplete = await contentWith(files.filter(({ path }) => !path.includes('/ru/')))
  const told = formatProblems(runChecks(incomplete))
  assert.match(told, /articles\/ru\/esampleonly\.mdx/)

  const content = await contentWith(files)
  const problems = runChecks(content)
  assert.equal(problems.length, 0, formatProblems(problems))
  const { error } = buildCatalogue(content)
  assert.deepEqual(
    error.get('esampleonly')?.values.map(({ value, platform }) => [platform.name, value]),
    [['SampleOS', 200]],
  )
  assert.ok(error.get('econnrefused')?.values.some(({ platform }) => platform.id === 'sampleos'))
})
