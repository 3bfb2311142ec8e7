// Where the documents of the API and the other machine-readable forms live.
import { inEachLanguage, type Localized } from '../languages.ts'
import { localized } from '../permalinks.ts'

/** Takes a path of the site without base; returns the address that the world may link to. */
export type Address = (path: string) => string

/** Paths of the documents, without base. */
export const apiPaths = {
  index: () => '/api/v1/index.json',
  schema: () => '/api/v1/schema.json',
  errors: () => '/api/v1/errors.json',
  errorsIn: (language: string) => `/api/v1/errors-${language}.json`,
  matrix: () => '/api/v1/errors.csv',
  error: (slug: string) => `/api/v1/errors/${slug}.json`,
  value: (value: number | string) => `/api/v1/values/${value}.json`,
  platform: (id: string) => `/api/v1/platforms/${id}.json`,
  platformTable: (id: string) => `/api/v1/platforms/${id}.csv`,
  runtime: (id: string) => `/api/v1/runtimes/${id}.json`,
  identifiers: () => '/api/v1/identifiers.json',
  everything: () => '/api/v1/all.json',
}

/** Path of an error's Markdown twin, without base and language. */
export function markdownPath(slug: string): string {
  return `/error/${slug}.md`
}

/** Takes a path without language; returns its address in every language. */
export function inAll(path: string, address: Address): Localized {
  return inEachLanguage((language) => address(localized(path, language)))
}
