// JSON Schema (2020-12) of the API's documents. Says what is always there; more fields may come.
import { LANGUAGES, TEXT_LANGUAGES } from '../languages.ts'
import {
  CATEGORIES,
  FREQUENCIES,
  LAYERS,
  RETRIES,
  ROLES,
  TEXT_KINDS,
  VOCABULARIES,
} from '../types.ts'
import { apiPaths, type Address } from './addresses.ts'
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
const inLanguages = (values: Schema) =>
  object(
    'One for each language of the site.',
    Object.fromEntries(LANGUAGES.map((l) => [l, values])),
  )
const place = {
  platform: id,
  architecture: orNull(id),
  vocabulary: oneOf(VOCABULARIES),
  identifier,
}
const words = ref('words')
const addresses = ref('addresses')
const sources = list(ref('source'))

const summaryFields = {
  slug,
  url: address,
  name: identifier,
  identifiers: map(list(identifier), oneOf(VOCABULARIES)),
  category: oneOf(CATEGORIES),
  title: words,
}

const errorFields = {
  ...summaryFields,
  summary: words,
  urls: addresses,
  markdown: addresses,
  frequency: oneOf(FREQUENCIES),
  retry: oneOf(RETRIES),
  layers: list(oneOf(LAYERS)),
  who: list(oneOf(ROLES)),
  values: list(ref('valueOfError')),
  messages: list(ref('message')),
  causes: list(ref('cause')),
  calls: list(ref('call')),
  related: list(slug),
  near: list(slug),
  references: sources,
  aliases: list(string),
}

const parts: Record<string, Schema> = {
  words: inLanguages(string),
  addresses: inLanguages(address),
  source: object('Where a statement was taken from.', { label: string, url: orNull(address) }),
  provenance: object('Where numbers were taken from.', { where: string, version: string }),
  disputed: object('A number that another source gives.', {
    value: { type: ['integer', 'string'] },
    where: string,
  }),
  valueOfError: object('One number of an error on one platform.', {
    ...place,
    value: integer,
    hex: hexadecimal,
    hresult: orNull(hexadecimal),
    alias: orNull(identifier),
    message: orNull(string),
    source: object('The header that the number stands in.', { header: string, file: string }),
    disputed: list(ref('disputed')),
  }),
  message: object('What a system prints.', {
    system: id,
    language: oneOf(TEXT_LANGUAGES),
    identifier,
    text: string,
    kind: orNull(oneOf(TEXT_KINDS)),
  }),
  cause: object('One cause of an error.', {
    id,
    title: words,
    who: oneOf(ROLES),
    platforms: list(id),
    sources,
  }),
  call: object('A function that returns the error.', {
    call: string,
    platforms: list(id),
    sources,
  }),
  meaning: object('What a number means on one platform.', {
    ...place,
    alias: orNull(identifier),
    slug,
    title: words,
  }),
  header: object('One vocabulary of one header; inheritance and aliases resolved.', {
    header: string,
    file: string,
    vocabulary: oneOf(VOCABULARIES),
    architecture: orNull(id),
    source: list(ref('provenance')),
    values: map(integer, identifier),
  }),
  platformEntry: object('A platform.', {
    id,
    name: string,
    family: string,
    usual: { type: 'boolean' },
    architectures: map(string),
    url: addresses,
    document: address,
  }),
}

const documents: Record<string, Schema> = {
  index: object('The entrance: what there is and where.', {
    version,
    schema: address,
    documentation: addresses,
    changed: day,
    languages: list(oneOf(LANGUAGES)),
    errors: integer,
    platforms: list(ref('platformEntry')),
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
  }),
  platform: object('All tables of one platform.', { platform: id, headers: list(ref('header')) }),
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
