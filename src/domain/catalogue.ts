// The catalogue: everything that the content says, joined. Built once, read by all pages.
import type { HandlingEntry, Recipe } from './handling.ts'
import { buildTables, type Table, type TableValue } from './headers.ts'
import { inEachLanguage, type Language } from './languages.ts'
import { joinRuntimes, type Runtime } from './runtimes.ts'
import type { ProofEntry } from './proofs.ts'
import { joinReproductions, type Reproduction } from './reproductions.ts'
import { Texts, type PrintedText } from './texts.ts'
import { joinTranslations, type Translations } from './translations.ts'
import { valueTexts, type ValueTexts } from './value-texts.ts'
import {
  ROLES,
  type ArticleEntry,
  type CallEntry,
  type DiagnosisStep,
  type Change,
  type Content,
  type ErrorEntry,
  type PlatformEntry,
  type Role,
  type Vocabulary,
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

/** What a number means on one platform. */
export interface Meaning {
  value: ErrorValue
  error: AtlasError
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

/** The order in which vocabularies are asked for an error's main name, and stand in lists. */
const NAME_ORDER: readonly Vocabulary[] = [
  'errno',
  'winsock',
  'eai',
  'herrno',
  'win32',
  'ntstatus',
  'uv',
]

/** Takes an error; returns its identifiers, main name first. */
export function identifiersOf(error: Pick<ErrorEntry, 'identifiers'>): string[] {
  return NAME_ORDER.flatMap((vocabulary) => error.identifiers[vocabulary] ?? [])
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

function groupBy<K, T>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** What Windows' own functions return comes before the errno of its C runtime. */
const WINDOWS_ORDER: readonly Vocabulary[] = [
  'winsock',
  'eai',
  'herrno',
  'win32',
  'ntstatus',
  'errno',
]

/** Takes tables, platforms in order; returns tables by platform order, generic before architectures. */
function inOrder(tables: Table[], platform: Map<string, PlatformEntry>): Table[] {
  const rank = (table: Table) => platform.get(table.platform)?.order ?? Number.MAX_SAFE_INTEGER
  const kind = ({ platform: id, vocabulary }: Table) =>
    (platform.get(id)?.family === 'windows' ? WINDOWS_ORDER : NAME_ORDER).indexOf(vocabulary)
  return tables.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      kind(a) - kind(b) ||
      (a.architecture ?? '').localeCompare(b.architecture ?? ''),
  )
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
  const articles = groupBy(content.articles, (article) => article.slug)
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
  const meanings = groupBy(
    errors.flatMap((error) => error.values.map((value) => ({ value, error }))),
    (meaning) => meaning.value.value,
  )
  // Usual systems first, then the rest; an architecture of its own after every whole platform.
  const rank = ({ value: { platform: home, architecture, alias } }: Meaning) =>
    home.order * 10 + (architecture === null ? 0 : 1000) + (alias === undefined ? 0 : 5)
  for (const list of meanings.values()) list.sort((a, b) => rank(a) - rank(b))
  return {
    platforms,
    platform,
    tables,
    texts,
    errors,
    error: new Map(errors.map((error) => [error.slug, error])),
    owner,
    meanings,
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

/** Takes a number's meanings; returns the errors that own it: an alias is no second owner. */
export function ownersOf(meanings: readonly Meaning[]): AtlasError[] {
  return [...new Set(meanings.filter((m) => m.value.alias === undefined).map((m) => m.error))]
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

/**
 * Takes the catalogue and a number; returns what it means when it is an errno negated, as Linux's kernel
 * and libuv return it: -11 is EAGAIN there. Nothing for a number that is not negative.
 */
export function negatedMeanings(
  { meanings }: Pick<Catalogue, 'meanings'>,
  value: number,
): Meaning[] {
  const positive = value < 0 ? (meanings.get(-value) ?? []) : []
  return positive.filter((meaning) => meaning.value.vocabulary === 'errno')
}
