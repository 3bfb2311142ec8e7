// Reads a content folder without Astro, with the same schemas: for tests and for tools.
import { readFile, readdir } from 'node:fs/promises'
import { parse } from 'yaml'
import type { z } from 'astro/zod'
import { isLanguage } from '../../src/domain/languages.ts'
import { programIn } from '../../src/domain/reproductions.ts'
import type { Content } from '../../src/domain/types.ts'
import { articleSchema } from '../../src/schemas/article.ts'
import { callSchema } from '../../src/schemas/call.ts'
import { changesSchema } from '../../src/schemas/changes.ts'
import { diagnosisSchema } from '../../src/schemas/diagnosis.ts'
import { errorSchema } from '../../src/schemas/error.ts'
import { handlingSchema, recipesSchema } from '../../src/schemas/handling.ts'
import { headerSchema } from '../../src/schemas/header.ts'
import { messagesSchema } from '../../src/schemas/messages.ts'
import { platformSchema } from '../../src/schemas/platform.ts'
import { proofSchema } from '../../src/schemas/proof.ts'
import { reproductionSchema } from '../../src/schemas/reproduction.ts'
import { runtimeSchema, translationsSchema } from '../../src/schemas/runtime.ts'

/** The project's own content. */
export const CONTENT = new URL('../../content/', import.meta.url)

async function files(folder: URL, ending: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true })
  return all.filter((name) => name.endsWith(ending)).sort()
}

async function yamlFolder<S extends z.ZodType>(root: URL, folder: string, schema: S) {
  const base = new URL(`${folder}/`, root)
  const names = await files(base, '.yaml')
  return Promise.all(
    names.map(async (name) => ({
      id: name.replace(/\.yaml$/, ''),
      data: schema.parse(parse(await readFile(new URL(name, base), 'utf8'))),
    })),
  )
}

async function articles(root: URL): Promise<Content['articles']> {
  const base = new URL('articles/', root)
  const names = await files(base, '.mdx')
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, base), 'utf8')
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
      const [language = '', file = ''] = name.split('/')
      if (!isLanguage(language)) throw new Error(`${name}: no such language`)
      return {
        language,
        slug: file.replace(/\.mdx$/, ''),
        body,
        ...articleSchema.parse(parse(front)),
      }
    }),
  )
}

async function changes(root: URL): Promise<Content['changes']> {
  const text = await readFile(new URL('changes.yaml', root), 'utf8')
  return changesSchema.parse(parse(text)).changes
}

async function translations(root: URL): Promise<Content['translations']> {
  const text = await readFile(new URL('translations.yaml', root), 'utf8')
  return translationsSchema.parse(parse(text))
}

async function diagnosis(root: URL): Promise<Content['diagnosis']> {
  const text = await readFile(new URL('diagnosis.yaml', root), 'utf8')
  return diagnosisSchema.parse(parse(text)).steps
}

async function reproductions(root: URL): Promise<Content['reproductions']> {
  const base = new URL('reproductions/', root)
  const names = await files(base, '')
  const programs: Record<string, string> = {}
  for (const name of names.filter((file) => /\/program\.\w+$/.test(file)))
    programs[`/${name}`] = await readFile(new URL(name, base), 'utf8')
  const facts = await yamlFolder(root, 'reproductions', reproductionSchema)
  return facts.map(({ id, data }) => {
    const folder = id.replace(/\/facts$/, '')
    return { id: folder, ...data, ...programIn(programs, folder) }
  })
}

async function recipes(root: URL): Promise<Content['recipes']> {
  const text = await readFile(new URL('recipes.yaml', root), 'utf8')
  return recipesSchema.parse(parse(text)).recipes
}

/** Takes a content folder; returns everything in it. Throws on a file that its schema refuses. */
export async function readContent(root: URL = CONTENT): Promise<Content> {
  const [platforms, headers, messages, errors, calls, runtimes, proofs, handling] =
    await Promise.all([
      yamlFolder(root, 'platforms', platformSchema),
      yamlFolder(root, 'headers', headerSchema),
      yamlFolder(root, 'messages', messagesSchema),
      yamlFolder(root, 'errors', errorSchema),
      yamlFolder(root, 'calls', callSchema),
      yamlFolder(root, 'runtimes', runtimeSchema),
      yamlFolder(root, 'proofs', proofSchema),
      yamlFolder(root, 'handling', handlingSchema),
    ])
  return {
    platforms: platforms.map(({ id, data }) => ({ id, ...data })),
    headers: headers.map(({ id, data }) => ({ id, ...data })),
    messages: messages.map(({ id, data }) => ({ id, ...data })),
    errors: errors.map(({ id, data }) => ({ slug: id, ...data })),
    articles: await articles(root),
    calls: calls.map(({ id, data }) => ({ id, ...data })),
    proofs: proofs.map(({ id, data }) => ({ id, ...data })),
    runtimes: runtimes.map(({ id, data }) => ({ id, ...data })),
    reproductions: await reproductions(root),
    handling: handling.map(({ id, data }) => ({ id, ...data })),
    recipes: await recipes(root),
    translations: await translations(root),
    changes: await changes(root),
    diagnosis: await diagnosis(root),
  }
}
