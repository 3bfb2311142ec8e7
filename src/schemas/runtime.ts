// A runtime: how it names and prints errors, what it does to the number, what to compare with.
import { z } from 'astro/zod'
import { RUNTIME_KINDS } from '../domain/runtime-types.ts'
import { VOCABULARIES } from '../domain/kinds.ts'
import { identifier, key, provenance, source, words } from './common.ts'

const text = z.string().min(1)
const identifiers = z.array(identifier)

const rule = z.strictObject({
  form: z.string().includes('{}'),
  strip: text.optional(),
  lower: z.boolean().default(false),
  of: z.union([z.enum(VOCABULARIES), identifiers.min(1)]),
})

const table = z.strictObject({
  id: key,
  type: text,
  written: z.string().includes('{}').default('{}'),
  on: z.array(key).min(1).optional(),
  numberless: z.boolean().default(false),
  rules: z.array(rule).default([]),
  names: z.record(text, identifiers).default({}),
  also: z.record(text, identifiers.min(1)).default({}),
  calls: z.record(text, z.record(text, identifiers.min(1))).default({}),
  numbers: z.record(text, z.int()).default({}),
  texts: z.record(text, text).default({}),
})

const form = z.strictObject({
  on: key,
  of: z.array(z.enum(VOCABULARIES)).min(1),
  form: text,
  text: z.enum(['bare', 'lower']).optional(),
})

const example = z.strictObject({
  line: text,
  of: identifiers.min(1),
  on: key.optional(),
  version: text.optional(),
  sources: z.array(source).min(1),
})

const numbering = z.strictObject({
  headers: z.array(text).min(1),
  negated: z.boolean().default(false),
  except: z.record(identifier, text).default({}),
})

const native = z.strictObject({
  names: z.record(text, identifier),
  numbers: z.record(identifier, z.int()),
  changes: z.array(words),
})

export const runtimeSchema = z.strictObject({
  name: text,
  kind: z.enum(RUNTIME_KINDS),
  order: z.int().positive(),
  sources: z.array(provenance).min(1),
  about: words,
  tables: z.array(table).default([]),
  texts: z.record(text, identifiers.min(1)).default({}),
  forms: z.array(form).default([]),
  printed: z.array(example).default([]),
  number: words,
  numbering: z.record(key, numbering).default({}),
  compare: z.array(z.strictObject({ code: text, words: words.optional() })).min(1),
  traps: z.array(z.strictObject({ words, sources: z.array(source).min(1) })).default([]),
  native: native.optional(),
})

const layer = z.strictObject({
  id: key,
  name: text,
  runtime: key.optional(),
  otherwise: text,
  otherwiseWin32: identifier.optional(),
  sources: z.array(provenance).min(1),
})

export const translationsSchema = z.strictObject({
  layers: z.array(layer).min(2),
  rows: z.array(z.strictObject({ winsock: identifier, maps: z.record(key, text) })),
})
