// What a system prints for each identifier, in one language, with evidence.
import { z } from 'astro/zod'
import { TEXT_LANGUAGES } from '../domain/languages.ts'
import { TEXT_KINDS } from '../domain/kinds.ts'
import { identifier, key, provenance } from './common.ts'

const evidence = z.array(z.string().min(1)).min(1)

const variant = z.strictObject({ text: z.string().min(1), kind: z.enum(TEXT_KINDS), evidence })

const detailed = z.strictObject({
  text: z.string().min(1).nullable().default(null),
  kind: z.enum(TEXT_KINDS).optional(),
  sic: z.boolean().optional(),
  evidence: z.array(z.string().min(1)).default([]),
  variants: z.array(variant).default([]),
  aliases: z.array(z.string().min(1)).default([]),
})

export const messagesSchema = z.strictObject({
  system: key,
  language: z.enum(TEXT_LANGUAGES),
  inherits: key.optional(),
  sources: z.array(provenance).default([]),
  texts: z.record(identifier, z.union([z.string().min(1), z.null(), detailed])),
})
