// The questions that search is tested with.
import { readFile } from 'node:fs/promises'

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

export const QUERY_FILES = [
  'dev',
  'own-tune',
  'own-heldout',
  'pasted-tune',
  'pasted-heldout',
  'negatives',
] as const
export type QueryFile = (typeof QUERY_FILES)[number]

/** Takes the name of a file of `tests/fixtures/queries/`; returns its questions. */
export async function readQueries(name: QueryFile): Promise<Query[]> {
  const file = new URL(`../fixtures/queries/${name}.jsonl`, import.meta.url)
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Query)
}

/** Takes a question and who owns which identifier; returns the slugs that answer it. */
export function answersTo(
  { expect = [], id }: Query,
  owner: ReadonlyMap<string, string>,
): Set<string> {
  return new Set(
    expect.map((identifier) => {
      const slug = owner.get(identifier)
      if (slug === undefined) throw new Error(`${id} expects ${identifier}, which no error owns.`)
      return slug
    }),
  )
}
