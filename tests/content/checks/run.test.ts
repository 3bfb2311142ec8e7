// All checks together: nothing that is written is forgotten, and every problem is told at once.
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { CHECKS, runChecks } from '../../../src/domain/checks/run.ts'
import { formatProblems } from '../../../src/domain/problem.ts'
import { articleIn, errorIn, headerIn, sample } from '../../support/sample.ts'

const CHECK_FILES = new URL('../../../src/domain/checks/', import.meta.url)
const NO_CHECKS = ['context.ts', 'run.ts']

test('the sample has no problem', () => {
  const problems = runChecks(sample())
  assert.equal(problems.length, 0, formatProblems(problems))
})

test('every check runs, and has a test of its name', async () => {
  const files = (await readdir(CHECK_FILES)).filter((name) => !NO_CHECKS.includes(name)).sort()
  const names = files.map((name) => name.replace(/\.ts$/, ''))
  assert.deepEqual(Object.keys(CHECKS).sort(), names, 'src/domain/checks/run.ts lists every check')
  const tests = new Set(await readdir(new URL('.', import.meta.url)))
  assert.deepEqual(
    names.filter((name) => !tests.has(`${name}.test.ts`)),
    [],
    'checks without a test in tests/content/checks/',
  )
})

test('the problems of several checks are told at once', () => {
  const problems = runChecks(
    sample((content) => {
      errorIn(content, 'econnrefused').related = ['nothing']
      headerIn(content, 'linux/errno-mips').inherits = 'linux/none'
      articleIn(content, 'etimedout', 'ru').revision = 2
    }),
  )
  assert.deepEqual(
    problems.map(({ file, place }) => `${file} › ${place}`),
    [
      'content/headers/linux/errno-mips.yaml › inherits',
      'content/errors/econnrefused.yaml › related',
      'content/articles/ru/etimedout.mdx › revision',
    ],
  )
})
