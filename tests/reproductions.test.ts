// Every program in content/reproductions/ provokes the error that it is said to provoke; needs Linux.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { readContent } from './support/content.ts'
import { missing, reproduce } from './support/reproduce.ts'

const { reproductions } = await readContent()
const errnos: Partial<Record<string, number>> = constants.errno

/** Two names of one number are one result: ENOTSUP and EOPNOTSUPP on Linux. */
function same(printed: string, recorded: string): boolean {
  return (
    printed === recorded || (errnos[printed] !== undefined && errnos[printed] === errnos[recorded])
  )
}

/** The recorded texts are those of glibc; musl words some of them otherwise. */
function isGlibc(): boolean {
  const report = process.report.getReport() as { header?: Record<string, unknown> }
  return report.header?.['glibcVersionRuntime'] !== undefined
}

test('there are at least 45 programs', () => {
  assert.ok(reproductions.length >= 45, String(reproductions.length))
})

test('no program contains the number of an error', () => {
  for (const { id, program } of reproductions)
    assert.doesNotMatch(program, /(errno|result)\s*(==|!=|in|is)\s*-?\d/, id)
})

describe('programs that provoke errors', { concurrency: 2 }, () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-reproductions-'))
  })
  after(() => rm(folder, { recursive: true }))

  for (const entry of reproductions)
    test(`${entry.id}: ${entry.mistake.en}`, async (t) => {
      if (process.platform !== 'linux')
        return t.diagnostic(`${entry.id} was not run: the programs are for Linux.`)
      const reasons = await missing(entry)
      if (reasons.length > 0)
        return t.diagnostic(`${entry.id} was not run: ${reasons.join('; ')} on this machine.`)
      const printed = await reproduce(entry, folder)
      assert.ok(same(printed.error, entry.error), `${printed.error} instead of ${entry.error}`)
      assert.equal(printed.call, entry.call)
      if (isGlibc()) assert.equal(printed.text, entry.observed.text)
      const { elapsed } = entry
      if (elapsed === undefined) return assert.equal(printed.seconds, undefined)
      const { seconds = Number.NaN } = printed
      const bounds = `${seconds} s, not from ${elapsed.atLeast} to ${elapsed.atMost} s`
      assert.ok(seconds >= elapsed.atLeast && seconds <= elapsed.atMost, bounds)
    })
})
