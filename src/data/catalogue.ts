// The only bridge from Astro's collections to the domain. Any problem in the content stops the build here.
import { getCollection, type CollectionEntry } from 'astro:content'
import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts'
import { runChecks } from '../domain/checks/run.ts'
import { isLanguage, type Language } from '../domain/languages.ts'
import { ContentError } from '../domain/problem.ts'
import { programIn, type ReproductionEntry } from '../domain/reproductions.ts'
import type { ArticleEntry, Content } from '../domain/types.ts'

export type ArticleCollectionEntry = CollectionEntry<'articles'>

/** `ru/econnrefused` → its two parts. */
function splitArticleId(id: string): { language: Language; slug: string } {
  const [language = '', slug = ''] = id.split('/')
  if (!isLanguage(language))
    throw new Error(`content/articles/${id}.mdx: "${language}" is no language of the site.`)
  return { language, slug }
}

function article({ id, data, body = '' }: ArticleCollectionEntry): ArticleEntry {
  return { ...splitArticleId(id), ...data, body }
}

/** The programs that provoke errors, by their path. */
const programs = import.meta.glob<string>('../../content/reproductions/*/program.{py,c}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function reproduction({ id, data }: CollectionEntry<'reproductions'>): ReproductionEntry {
  const folder = id.replace(/\/facts$/, '')
  return { id: folder, ...data, ...programIn(programs, folder) }
}

async function readContent(): Promise<Content> {
  const [
    platforms,
    headers,
    messages,
    errors,
    articles,
    changes,
    calls,
    diagnosis,
    runtimes,
    translations,
    proofs,
    reproductions,
    handling,
    recipes,
  ] = await Promise.all([
    getCollection('platforms'),
    getCollection('headers'),
    getCollection('messages'),
    getCollection('errors'),
    getCollection('articles'),
    getCollection('changes'),
    getCollection('calls'),
    getCollection('diagnosis'),
    getCollection('runtimes'),
    getCollection('translations'),
    getCollection('proofs'),
    getCollection('reproductions'),
    getCollection('handling'),
    getCollection('recipes'),
  ])
  return {
    platforms: platforms.map(({ id, data }) => ({ id, ...data })),
    headers: headers.map(({ id, data }) => ({ id, ...data })),
    messages: messages.map(({ id, data }) => ({ id, ...data })),
    errors: errors.map(({ id, data }) => ({ slug: id, ...data })),
    articles: articles.map(article),
    calls: calls.map(({ id, data }) => ({ id, ...data })),
    diagnosis: diagnosis.flatMap(({ data }) => data.steps),
    proofs: proofs.map(({ id, data }) => ({ id, ...data })),
    handling: handling.map(({ id, data }) => ({ id, ...data })),
    recipes: recipes.flatMap(({ data }) => data.recipes),
    reproductions: reproductions.map(reproduction),
    runtimes: runtimes.map(({ id, data }) => ({ id, ...data })),
    translations: translations[0]?.data ?? { layers: [], rows: [] },
    changes: changes.flatMap(({ data }) => data.changes),
  }
}

async function load(): Promise<Catalogue> {
  const content = await readContent()
  const problems = runChecks(content)
  if (problems.length > 0) throw new ContentError(problems)
  return buildCatalogue(content)
}

let catalogue: Promise<Catalogue> | undefined

/** Returns the catalogue, checked and built once; in development, anew for each page. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load()
  catalogue ??= load()
  return catalogue
}

let articles: Promise<Map<string, ArticleCollectionEntry>> | undefined

/** Takes a slug and a language; returns the article's collection entry, to render. */
export async function getArticle(
  slug: string,
  language: Language,
): Promise<ArticleCollectionEntry> {
  articles ??= getCollection('articles').then((list) => new Map(list.map((e) => [e.id, e])))
  const entry = (await articles).get(`${language}/${slug}`)
  if (entry === undefined) throw new Error(`content/articles/${language}/${slug}.mdx is missing.`)
  return entry
}
