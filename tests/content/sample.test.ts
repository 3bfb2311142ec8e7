// The sample is content like ours: written as files, it is read back by the same schemas.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Content } from '../../src/domain/types.ts'
import { readContent } from '../support/content.ts'
import { writeContent } from '../support/content-files.ts'
import { sample } from '../support/sample.ts'

/** Files have no order of their own: sorted by what names them. */
function sorted(content: Content): Content {
  const name = (entry: { id?: string; slug?: string; language?: string }) =>
    [entry.language, entry.slug, entry.id].join(' ')
  const parts = Object.entries(content).map(([part, list]) => [
    part,
    Array.isArray(list) ? list.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)) : list,
  ])
  return Object.fromEntries(parts) as Content
}

test('the sample survives being written and read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-sample-'))
  try {
    await writeContent(sample(), folder)
    const read = await readContent(pathToFileURL(`${folder}/`))
    assert.deepEqual(sorted(read), sorted(sample()))
  } finally {
    await rm(folder, { recursive: true })
  }
})
