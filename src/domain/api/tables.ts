// The API's documents of numbers: one value, one platform, the identifiers, the index, and everything in one.
import type { Catalogue } from '../catalogue.ts'
import { negatedMeanings, type Meaning } from '../meanings.ts'
import { inEachLanguage, LANGUAGES } from '../languages.ts'
import { wrongNumbers } from '../misprints.ts'
import { hasHresult, hex, hresult } from '../numbers.ts'
import { paths } from '../permalinks.ts'
import type { PlatformEntry } from '../types.ts'
import { apiPaths, inAll, type Address } from './addresses.ts'
import { aliasesByPath, errorDocument } from './errors.ts'
import { runtimeEntry, runtimeNames } from './runtimes.ts'
import {
  API_VERSION,
  type ApiEverything,
  type ApiIdentifiers,
  type ApiIndex,
  type ApiMeaning,
  type ApiPlatform,
  type ApiPlatformTables,
  type ApiValueMeanings,
} from './shapes.ts'

function meaningDocument({ value, error }: Meaning): ApiMeaning {
  return {
    platform: value.platform.id,
    architecture: value.architecture,
    vocabulary: value.vocabulary,
    identifier: value.identifier,
    alias: value.alias ?? null,
    slug: error.slug,
    title: inEachLanguage((language) => error.articles[language].title),
  }
}

/** Takes a number that some platform has, or that is misprinted for another; returns what it means on each of them. */
export function valueMeanings(
  value: number,
  catalogue: Catalogue,
  address: Address,
): ApiValueMeanings {
  const meanings = catalogue.meanings.get(value) ?? []
  const wrapped = meanings.some((meaning) => hasHresult(meaning.value.vocabulary))
  return {
    value,
    hex: hex(value),
    hresult: wrapped ? hex(hresult(value)) : null,
    url: inAll(paths.value(value), address),
    meanings: meanings.map(meaningDocument),
    negated: negatedMeanings(catalogue, value).map(meaningDocument),
    misprints: wrongNumbers(catalogue)
      .filter((wrong) => wrong.value === value)
      .map(({ name, error }) => ({ identifier: name, slug: error.slug })),
  }
}

/** Takes a platform; returns all its tables. */
export function platformTables({ id }: PlatformEntry, { tables }: Catalogue): ApiPlatformTables {
  return {
    platform: id,
    headers: tables
      .filter((table) => table.platform === id)
      .map(({ header, file, vocabulary, architecture, sources, values }) => ({
        header,
        file,
        vocabulary,
        architecture,
        source: sources,
        values: Object.fromEntries([...values.values()].map((row) => [row.identifier, row.value])),
      })),
  }
}

/** Takes the catalogue; returns each identifier with the slug of its error, in the order of the alphabet. */
export function identifiersDocument({ owner }: Catalogue): ApiIdentifiers {
  const rows = [...owner].map(([identifier, error]) => [identifier, error.slug] as const)
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function platformDocument(platform: PlatformEntry, address: Address): ApiPlatform {
  const { id, name, family, usual, architectures } = platform
  return {
    id,
    name,
    family,
    usual,
    architectures,
    url: inAll(paths.platform(id), address),
    document: address(apiPaths.platform(id)),
  }
}

/** Takes the catalogue and the day of its last change; returns the entrance to the API. */
export function indexDocument(catalogue: Catalogue, changed: string, address: Address): ApiIndex {
  // A template's braces must stay as they are: `address` would escape them.
  const template = (path: string, name: string) =>
    address(path.replace('NAME', 'x-x')).replace('x-x', `{${name}}`)
  return {
    version: API_VERSION,
    schema: address(apiPaths.schema()),
    documentation: inAll(paths.api(), address),
    changed,
    languages: [...LANGUAGES],
    errors: catalogue.errors.length,
    platforms: catalogue.platforms.map((platform) => platformDocument(platform, address)),
    runtimes: catalogue.runtimes.map((runtime) => runtimeEntry(runtime, address)),
    documents: {
      errors: address(apiPaths.errors()),
      errorsInOneLanguage: template(apiPaths.errorsIn('NAME'), 'language'),
      error: template(apiPaths.error('NAME'), 'slug'),
      value: template(apiPaths.value('NAME'), 'value'),
      platform: template(apiPaths.platform('NAME'), 'platform'),
      runtime: template(apiPaths.runtime('NAME'), 'runtime'),
      identifiers: address(apiPaths.identifiers()),
      everything: address(apiPaths.everything()),
      matrix: address(apiPaths.matrix()),
      platformTable: template(apiPaths.platformTable('NAME'), 'platform'),
    },
  }
}

/** Takes the catalogue and the day of its last change; returns all errors and all tables in one document. */
export function everythingDocument(
  catalogue: Catalogue,
  changed: string,
  address: Address,
): ApiEverything {
  const aliases = aliasesByPath(catalogue)
  return {
    version: API_VERSION,
    schema: address(apiPaths.schema()),
    changed,
    errors: catalogue.errors.map((error) => errorDocument(error, catalogue, address, aliases)),
    platforms: catalogue.platforms.map((platform) => platformTables(platform, catalogue)),
    runtimes: catalogue.runtimes.map(runtimeNames),
  }
}
