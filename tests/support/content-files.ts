// Writes content as the files that the project reads: for tests of the real build on broken content.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import type { Content } from '../../src/domain/types.ts'

type File = [name: string, text: string]

/** Strings in quotes: a date is a text then, whatever reads it. */
function yaml(value: unknown): string {
  return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
}

/** Takes a folder and entries; returns a file for each, named by its id. */
function folder(name: string, entries: readonly { id: string }[]): File[] {
  return entries.map(({ id, ...rest }) => [`${name}/${id}.yaml`, yaml(rest)])
}

/** Takes an error's identifiers; returns them as files have them: one alone is no list. */
function unlisted(identifiers: Record<string, string[]>): Record<string, string | string[]> {
  const entries = Object.entries(identifiers)
  return Object.fromEntries(
    entries.map(([key, list]) => [key, list.length === 1 ? (list[0] ?? '') : list]),
  )
}

/** For each part of the content the files that hold it: a part without an entry here does not compile. */
const FILES: { [Part in keyof Content]: (part: Content[Part]) => File[] } = {
  platforms: (list) => folder('platforms', list),
  headers: (list) => folder('headers', list),
  messages: (list) => folder('messages', list),
  errors: (list) =>
    folder(
      'errors',
      list.map(({ slug, identifiers, ...rest }) => ({
        id: slug,
        identifiers: unlisted(identifiers),
        ...rest,
      })),
    ),
  articles: (list) =>
    list.map(({ language, slug, body, ...front }) => [
      `articles/${language}/${slug}.mdx`,
      `---\n${yaml(front)}---\n${body}`,
    ]),
  calls: (list) => folder('calls', list),
  diagnosis: (steps) => [['diagnosis.yaml', yaml({ steps })]],
  proofs: (list) => folder('proofs', list),
  reproductions: (list) =>
    list.flatMap(({ id, file, program, ...facts }): File[] => [
      [`reproductions/${id}/facts.yaml`, yaml(facts)],
      [`reproductions/${id}/${file}`, program],
    ]),
  runtimes: (list) => folder('runtimes', list),
  recipes: (recipes) => [['recipes.yaml', yaml({ recipes })]],
  handling: (list) => folder('handling', list),
  translations: (all) => [['translations.yaml', yaml(all)]],
  changes: (changes) => [['changes.yaml', yaml({ changes })]],
}

function filesOf<Part extends keyof Content>(content: Content, part: Part): File[] {
  return FILES[part](content[part])
}

/** Takes content; returns its files: paths within the content folder, and texts. */
export function contentAsFiles(content: Content): { path: string; text: string }[] {
  const parts = Object.keys(FILES) as (keyof Content)[]
  return parts.flatMap((part) => filesOf(content, part)).map(([path, text]) => ({ path, text }))
}

/** Takes content and a folder; writes the files of the content there. */
export async function writeContent(content: Content, root: string): Promise<void> {
  for (const { path: name, text } of contentAsFiles(content)) {
    const path = join(root, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}
