// What every check is given: the content and the few indexes that checks share.
import { buildTables, type Table } from '../headers.ts'
import type { Language } from '../languages.ts'
import type { Problem } from '../problem.ts'
import type { Vocabulary } from '../kinds.ts'
import type { ArticleEntry, Content, ErrorEntry } from '../types.ts'

export interface CheckContext {
  content: Content
  tables: Table[]
  slugs: ReadonlySet<string>
  platformIds: ReadonlySet<string>
  /** Every identifier of every header, per vocabulary. */
  identifiers: ReadonlyMap<Vocabulary, ReadonlySet<string>>
  article: (slug: string, language: Language) => ArticleEntry | undefined
}

/** A rule of the content: takes the context, returns what breaks it. */
export type Check = (context: CheckContext) => Problem[]

export function errorFile(slug: string): string {
  return `content/errors/${slug}.yaml`
}

export function articleFile(slug: string, language: Language): string {
  return `content/articles/${language}/${slug}.mdx`
}

/** Takes an error; returns its identifiers with their vocabularies. */
export function claims(error: ErrorEntry): { vocabulary: Vocabulary; identifier: string }[] {
  return (Object.entries(error.identifiers) as [Vocabulary, string[]][]).flatMap(
    ([vocabulary, names]) => names.map((identifier) => ({ vocabulary, identifier })),
  )
}

/** Takes the content; returns the context for the checks. */
export function checkContext(content: Content): CheckContext {
  const identifiers = new Map<Vocabulary, Set<string>>()
  for (const header of content.headers)
    for (const [vocabulary, values] of Object.entries(header.values) as [Vocabulary, object][]) {
      const names = identifiers.get(vocabulary) ?? new Set<string>()
      for (const name of Object.keys(values)) names.add(name)
      identifiers.set(vocabulary, names)
    }
  const articles = new Map(content.articles.map((a) => [`${a.language}/${a.slug}`, a]))
  return {
    content,
    tables: buildTables(content.headers),
    slugs: new Set(content.errors.map((error) => error.slug)),
    platformIds: new Set(content.platforms.map((platform) => platform.id)),
    identifiers,
    article: (slug, language) => articles.get(`${language}/${slug}`),
  }
}
