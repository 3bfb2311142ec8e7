// The questions that search is tested with, and the recogniser made from the project's own content.
import { readFile } from 'node:fs/promises'
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts'
import { createRecogniser, type Recogniser } from '../../src/domain/identify/identify.ts'
import type { LookupData } from '../../src/domain/identify/lookup.ts'
import { siteLookup } from '../../src/publish/lookup.ts'
import { readContent } from './content.ts'

export interface Query {
  id: string
  query: string
  /** Identifiers; the page of any of them is the right answer. Absent: the text holds no error. */
  expect?: string[]
  lang: string
  kind: string
  /** Where it was seen: a public issue as `owner/repository#number`, or the program that prints it. */
  source: string
}

export type QueryFile = 'dev' | 'own-tune' | 'own-heldout' | 'negatives'

/** Takes the name of a file of `tests/fixtures/queries/`; returns its questions. */
export async function readQueries(name: QueryFile): Promise<Query[]> {
  const file = new URL(`../fixtures/queries/${name}.jsonl`, import.meta.url)
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Query)
}

/** Takes a question and who owns which identifier; returns the slugs that answer it. */
export function answersTo({ expect = [], id }: Query, { owner }: Catalogue): Set<string> {
  return new Set(
    expect.map((identifier) => {
      const error = owner.get(identifier)
      if (error === undefined) throw new Error(`${id} expects ${identifier}, which no error owns.`)
      return error.slug
    }),
  )
}

export interface RealRecogniser {
  catalogue: Catalogue
  data: LookupData
  recogniser: Recogniser
}

/** Returns the recogniser as the site has it: made from the content, by way of the file that travels. */
export async function realRecogniser(): Promise<RealRecogniser> {
  const catalogue = buildCatalogue(await readContent())
  const data = JSON.parse(JSON.stringify(siteLookup(catalogue))) as LookupData
  return { catalogue, data, recogniser: createRecogniser(data) }
}
