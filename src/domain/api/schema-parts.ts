// The pieces of the API's JSON Schema that several documents share.
import { LANGUAGES, TEXT_LANGUAGES } from '../languages.ts'
import { RUNTIME_KINDS } from '../runtime-types.ts'
import {
  CATEGORIES,
  FREQUENCIES,
  LAYERS,
  RETRIES,
  ROLES,
  TEXT_KINDS,
  VOCABULARIES,
} from '../kinds.ts'
import {
  address,
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
export const words = ref('words')
export const addresses = ref('addresses')
const sources = list(ref('source'))

export const summaryFields = {
  slug,
  url: address,
  name: identifier,
  identifiers: map(list(identifier), oneOf(VOCABULARIES)),
  category: oneOf(CATEGORIES),
  title: words,
}

export const errorFields = {
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
  runtimes: list(ref('runtimeOfError')),
  misprints: list(object('A wrong statement.', { written: string, right: string })),
  causes: list(ref('cause')),
  calls: list(ref('call')),
  related: list(slug),
  near: list(slug),
  references: sources,
  aliases: list(string),
}

export const runtimeFields = { runtime: id, name: string, kind: oneOf(RUNTIME_KINDS) }

/** Definitions that documents refer to by name. */
export const parts: Record<string, Schema> = {
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
  runtimeOfError: object('What a runtime calls an error and prints for it.', {
    runtime: id,
    names: list(object('A spelling.', { name: string, only: { type: 'boolean' } })),
    printed: orNull(
      object('A line.', { line: string, platform: orNull(id), seen: { type: 'boolean' } }),
    ),
  }),
  runtimeEntry: object('A language, library or program.', {
    id,
    name: string,
    kind: oneOf(RUNTIME_KINDS),
    url: addresses,
    document: address,
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
