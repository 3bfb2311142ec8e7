// The content broken in many ways: each is refused, with its own message that names file, place and cure.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { fileProblems } from '../../src/domain/content-files.ts'
import { runChecks } from '../../src/domain/checks/run.ts'
import { formatProblems, type Problem } from '../../src/domain/problem.ts'
import { contentFiles } from '../../src/publish/content-files.ts'
import type { Expected } from '../support/checking.ts'
import { CONTENT } from '../support/content.ts'
import { contentAsFiles } from '../support/content-files.ts'
import { sample } from '../support/sample.ts'
import { ARTICLES } from './mutations/articles.ts'
import { FILES } from './mutations/files.ts'
import { HEADERS } from './mutations/headers.ts'
import { IDENTIFIERS } from './mutations/identifiers.ts'
import { MESSAGES } from './mutations/messages.ts'
import { PROGRAMS } from './mutations/programs.ts'
import { PROSE } from './mutations/prose.ts'
import { REFERENCES } from './mutations/references.ts'

const FACTS = [...HEADERS, ...IDENTIFIERS, ...REFERENCES, ...MESSAGES, ...PROGRAMS]

function assertTold(problems: readonly Problem[], { file, place, nearest, wrong, mend }: Expected) {
  const found = problems.find(
    (each) => each.file === file && each.place === place && wrong.test(each.wrong),
  )
  assert.ok(found, problems.length === 0 ? 'nothing was found' : formatProblems(problems))
  assert.equal(found.nearest, nearest)
  assert.match(found.mend, mend)
}

test('what is not broken is not refused', async () => {
  assert.deepEqual(runChecks(sample()), [])
  assert.deepEqual(fileProblems(contentAsFiles(sample())), [])
  assert.deepEqual(fileProblems(await contentFiles(fileURLToPath(CONTENT))), [])
})

for (const { what, change, ...told } of [...FACTS, ...ARTICLES, ...PROSE])
  test(what, () => assertTold(runChecks(sample(change)), told))

for (const { what, change, ...told } of FILES)
  test(what, () => {
    const files = contentAsFiles(sample())
    change(files)
    assertTold(fileProblems(files), told)
  })
