// Handling in code: what programs do about errors, and how each language writes it.
import { z } from 'astro/zod'
import { key, slug, words } from './common.ts'

const text = z.string().min(1)
const side = z.enum(['posix', 'windows'])
const forms = z.array(z.strictObject({ form: text, on: side.optional() }))

const comparison = z.union([
  z.strictObject({ test: text, note: text.optional() }),
  z.strictObject({ posix: text, windows: text, note: text.optional() }),
  z.strictObject({ note: text }),
])

export const handlingSchema = z.strictObject({
  name: text,
  order: z.int().positive(),
  imports: z
    .array(z.strictObject({ for: z.string(), line: text, on: side.optional() }))
    .default([]),
  portable: forms.min(1),
  split: forms.default([]),
  patterns: z.record(key, text),
  notes: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), words).default({}),
  errors: z.record(slug, comparison),
})

export const recipesSchema = z.strictObject({
  recipes: z.array(z.strictObject({ id: key, means: words, errors: z.array(slug).min(1) })).min(1),
})
