// The API's documents of errors: the list of all and the whole of one.
import { fixersOf, type AtlasError, type Catalogue, type ErrorValue } from '../catalogue.ts'
import { causeTitles } from '../contents.ts'
import { identifiersOf } from '../order.ts'
import { inEachLanguage, type Language } from '../languages.ts'
import { correctionsOf } from '../misprints.ts'
import { hasHresult, hex, hresult } from '../numbers.ts'
import { localized, paths, shortLinks } from '../permalinks.ts'
import { resolveSource } from '../sources.ts'
import { inAll, markdownPath, type Address } from './addresses.ts'
import { runtimesOfError } from './runtimes.ts'
import type {
  ApiCause,
  ApiError,
  ApiErrorInWords,
  ApiErrorSummary,
  ApiMessage,
  ApiSource,
  ApiValue,
} from './shapes.ts'

/** Takes an error; returns what the list of all errors says about it. */
export function errorSummary(error: AtlasError, address: Address): ApiErrorSummary {
  return {
    slug: error.slug,
    url: address(localized(paths.error(error.slug), 'en')),
    name: error.name,
    identifiers: error.identifiers,
    category: error.category,
    title: inEachLanguage((language) => error.articles[language].title),
  }
}

/** Takes an error and a language; returns what the list in that language says about it. */
export function errorInWords(
  { slug, name, articles }: AtlasError,
  language: Language,
  address: Address,
): ApiErrorInWords {
  const { title, summary } = articles[language]
  return { slug, url: address(localized(paths.error(slug), language)), name, title, summary }
}

/** Takes a number on a platform; returns it as the API tells it. */
export function valueDocument(row: ErrorValue): ApiValue {
  return {
    platform: row.platform.id,
    architecture: row.architecture,
    vocabulary: row.vocabulary,
    identifier: row.identifier,
    value: row.value,
    hex: hex(row.value),
    hresult: hasHresult(row.vocabulary) ? hex(hresult(row.value)) : null,
    alias: row.alias ?? null,
    message: row.texts[0]?.text ?? null,
    source: { header: row.table.header, file: row.table.file },
    disputed: row.disputed,
  }
}

function messagesOf(error: AtlasError, { texts }: Catalogue): ApiMessage[] {
  return identifiersOf(error).flatMap((identifier) =>
    texts.all([identifier]).flatMap(({ system, language, text, kind }) => {
      return text === null ? [] : [{ system, language, identifier, text, kind: kind ?? null }]
    }),
  )
}

function sourcesOf(sources: readonly string[]): ApiSource[] {
  return sources.map(resolveSource).map(({ label, url }) => ({ label, url: url ?? null }))
}

function causesOf(error: AtlasError): ApiCause[] {
  const titles = inEachLanguage(
    (language) =>
      new Map(causeTitles(error.articles[language]).map(({ id, title }) => [id, title])),
  )
  return error.causes.map(({ id, who, platforms, sources }) => ({
    id,
    title: inEachLanguage((language) => titles[language].get(id) ?? ''),
    who,
    platforms,
    sources: sourcesOf(sources),
  }))
}

/** Takes the catalogue; returns path → the short links that lead there. */
export function aliasesByPath(catalogue: Catalogue): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const { name, path } of shortLinks(catalogue))
    aliases.set(path, [...(aliases.get(path) ?? []), name])
  return aliases
}

/** Takes an error, the catalogue and its short links; returns everything that the atlas knows about the error. */
export function errorDocument(
  error: AtlasError,
  catalogue: Catalogue,
  address: Address,
  aliases: ReadonlyMap<string, string[]> = aliasesByPath(catalogue),
): ApiError {
  return {
    ...errorSummary(error, address),
    summary: inEachLanguage((language) => error.articles[language].summary),
    urls: inAll(paths.error(error.slug), address),
    markdown: inAll(markdownPath(error.slug), address),
    frequency: error.frequency,
    retry: error.retry,
    layers: error.layers,
    who: fixersOf(error),
    values: error.values.map(valueDocument),
    messages: messagesOf(error, catalogue),
    runtimes: runtimesOfError(error, catalogue),
    misprints: correctionsOf(error).map((correction) => ({
      written: correction.written,
      right: correction.kind === 'name' ? correction.name : String(correction.right),
    })),
    causes: causesOf(error),
    calls: error.calls.map(({ sources, ...call }) => ({ ...call, sources: sourcesOf(sources) })),
    related: error.related,
    near: error.near,
    references: sourcesOf(error.references),
    aliases: aliases.get(paths.error(error.slug)) ?? [],
  }
}
