// JSON Schema (2020-12) of the API's documents. Says what is always there; more fields may come.
import { LANGUAGES } from '../languages.ts'
import { apiPaths, type Address } from './addresses.ts'
import { addresses, errorFields, parts, runtimeFields, summaryFields } from './schema-parts.ts'
import {
  address,
  day,
  hexadecimal,
  id,
  identifier,
  integer,
  list,
  map,
  object,
  oneOf,
  orNull,
  ref,
  slug,
  string,
  type Schema,
} from './schema-words.ts'
import { API_VERSION } from './shapes.ts'

const version = { const: API_VERSION }

const documents: Record<string, Schema> = {
  index: object('The entrance: what there is and where.', {
    version,
    schema: address,
    documentation: addresses,
    changed: day,
    languages: list(oneOf(LANGUAGES)),
    errors: integer,
    platforms: list(ref('platformEntry')),
    runtimes: list(ref('runtimeEntry')),
    documents: map(string),
  }),
  errors: {
    description: 'All errors.',
    ...list(object('An error in short.', summaryFields)),
  },
  errorsInOneLanguage: {
    description: 'All errors in the words of one language.',
    ...list(
      object('An error in one language.', {
        slug,
        url: address,
        name: identifier,
        title: string,
        summary: string,
      }),
    ),
  },
  error: object('Everything about one error.', errorFields),
  value: object('What a number means on each platform.', {
    value: integer,
    hex: hexadecimal,
    hresult: orNull(hexadecimal),
    url: addresses,
    meanings: list(ref('meaning')),
    negated: list(ref('meaning')),
    misprints: list(object('A name with a wrong number.', { identifier, slug })),
  }),
  platform: object('All tables of one platform.', { platform: id, headers: list(ref('header')) }),
  runtime: object('All names of one runtime.', {
    ...runtimeFields,
    source: list(ref('provenance')),
    names: list(
      object('A name, and the errors that it stands for.', {
        type: string,
        name: string,
        written: string,
        number: orNull(integer),
        text: orNull(string),
        call: orNull(string),
        identifiers: list(identifier),
        slugs: list(slug),
      }),
    ),
  }),
  identifiers: {
    description: 'Identifier → slug of its error.',
    ...map(slug, identifier),
  },
  everything: object('All errors and all tables.', {
    version,
    schema: address,
    changed: day,
    errors: list(ref('error')),
    platforms: list(ref('platform')),
    runtimes: list(ref('runtime')),
  }),
}

/** Names of the documents in the schema: `#/$defs/<name>`. */
export const DOCUMENTS = Object.keys(documents)

/** Takes the site's addresses; returns the schema of every document. */
export function apiSchema(addressOf: Address): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addressOf(apiPaths.schema()),
    title: `Socket Error Atlas, API version ${API_VERSION}`,
    anyOf: DOCUMENTS.map(ref),
    $defs: { ...documents, ...parts },
  }
}
