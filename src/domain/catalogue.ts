// The catalogue: everything that the content says, joined. Built once, read by all pages.
import type { HandlingEntry, Recipe } from './handling.ts'
import { buildTables, type Table, type TableValue } from './headers.ts'
import { inEachLanguage, type Language } from './languages.ts'
import { joinRuntimes, type Runtime } from './runtimes.ts'
import type { ProofEntry } from './proofs.ts'
import { meaningsOf, type Meaning } from './meanings.ts'
import { identifiersOf, inOrder } from './order.ts'
import { joinReproductions, type Reproduction } from './reproductions.ts'
import { Texts, type PrintedText } from './texts.ts'
import { joinTranslations, type Translations } from './translations.ts'
import { valueTexts, type ValueTexts } from './value-texts.ts'
import { ROLES, type Role, type Vocabulary } from './kinds.ts'
import type {
  ArticleEntry,
  CallEntry,
  DiagnosisStep,
  Change,
  Content,
  ErrorEntry,
  PlatformEntry,
} from './types.ts'

export interface Article {
  title: string
  summary: string
  revision: number
  body: string
}

/** One number of one error on one platform. */
export interface ErrorValue extends TableValue {
  platform: PlatformEntry
  architecture: string | null
  vocabulary: Vocabulary
  table: Table
  /** What the platform's systems print for it, in English; several for Linux (glibc, musl). */
  texts: PrintedText[]
}

export interface AtlasError extends ErrorEntry {
  /** The identifier that stands for the error where there is room for one. */
  name: string
  articles: Record<Language, Article>
  values: ErrorValue[]
}

export interface Catalogue {
  platforms: PlatformEntry[]
  platform: ReadonlyMap<string, PlatformEntry>
  tables: Table[]
  texts: Texts
  errors: AtlasError[]
  error: ReadonlyMap<string, AtlasError>
  /** Identifier in its own spelling → error. Names are unique over all vocabularies. */
  owner: ReadonlyMap<string, AtlasError>
  meanings: ReadonlyMap<number, Meaning[]>
  calls: CallEntry[]
  diagnosis: DiagnosisStep[]
  /** Platform → what was proved about it. */
  proof: ReadonlyMap<string, ProofEntry>
  /** By call, then by error. */
  reproductions: Reproduction[]
  runtimes: Runtime[]
  translations: Translations
  recipes: readonly Recipe[]
  handling: readonly HandlingEntry[]
  /** Newest first. */
  changes: readonly Change[]
}

function valuesOf(
  error: ErrorEntry,
  tables: Table[],
  platform: Map<string, PlatformEntry>,
  textsOf: ValueTexts,
) {
  return tables.flatMap((table): ErrorValue[] => {
    const home = platform.get(table.platform)
    if (home === undefined) return []
    return (error.identifiers[table.vocabulary] ?? []).flatMap((identifier) => {
      const row = table.values.get(identifier)
      if (row === undefined || !row.own) return []
      const { architecture, vocabulary } = table
      const printed = textsOf(home, row, table)
      return [{ ...row, platform: home, architecture, vocabulary, table, texts: printed }]
    })
  })
}

const NO_ARTICLE: Article = { title: '', summary: '', revision: 0, body: '' }

function articlesOf(slug: string, bySlug: Map<string, ArticleEntry[]>): Record<Language, Article> {
  const articles = inEachLanguage(() => NO_ARTICLE)
  for (const { language, title, summary, revision, body } of bySlug.get(slug) ?? [])
    articles[language] = { title, summary, revision, body }
  return articles
}

/**
 * Takes the content; returns the catalogue. Does not judge: what is missing is missing in the result,
 * and `runChecks` says so. Call that first.
 */
export function buildCatalogue(content: Content): Catalogue {
  const platforms = content.platforms.toSorted((a, b) => a.order - b.order)
  const platform = new Map(platforms.map((entry) => [entry.id, entry]))
  const tables = inOrder(buildTables(content.headers), platform)
  const texts = new Texts(content.messages)
  const textsOf = valueTexts(tables, texts)
  const articles = Map.groupBy(content.articles, (article) => article.slug)
  const errors = content.errors
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((entry) => ({
      ...entry,
      name: identifiersOf(entry)[0] ?? entry.slug,
      articles: articlesOf(entry.slug, articles),
      values: valuesOf(entry, tables, platform, textsOf),
    }))
  const owner = new Map(
    errors.flatMap((error) => identifiersOf(error).map((name) => [name, error] as const)),
  )
  return {
    platforms,
    platform,
    tables,
    texts,
    errors,
    error: new Map(errors.map((error) => [error.slug, error])),
    owner,
    meanings: meaningsOf(errors),
    calls: content.calls,
    diagnosis: content.diagnosis,
    proof: new Map(content.proofs.map((entry) => [entry.id, entry])),
    reproductions: joinReproductions(content.reproductions, owner),
    runtimes: joinRuntimes(content.runtimes, owner),
    translations: joinTranslations(content.translations, owner),
    recipes: content.recipes,
    handling: content.handling,
    changes: content.changes,
  }
}

/** Takes an identifier and a platform; returns its number there, by the general table. */
export function valueOf(
  { tables }: Catalogue,
  identifier: string,
  platform = 'windows',
): number | undefined {
  const table = tables.find(
    (candidate) =>
      candidate.platform === platform &&
      candidate.architecture === null &&
      candidate.values.has(identifier),
  )
  return table?.values.get(identifier)?.value
}

/** Takes an error; returns who can mend it: by its causes, or as the error itself says where it has none. */
export function fixersOf(error: ErrorEntry): Role[] {
  return ROLES.filter(
    (role) => error.who?.includes(role) || error.causes.some((cause) => cause.who === role),
  )
}
