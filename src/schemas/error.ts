// An error: which identifiers it has, and every fact about it that holds in all languages.
import { z } from 'astro/zod'
import {
  CATEGORIES,
  FREQUENCIES,
  LAYERS,
  MISPRINT_PLACES,
  RETRIES,
  ROLES,
  VOCABULARIES,
} from '../domain/kinds.ts'
import { identifier, key, slug, source } from './common.ts'

const sources = z
  .array(source)
  .min(1, 'at least one source or measurement: without it nothing is said')
const platforms = z.array(key).min(1)

const identifiers = z.partialRecord(
  z.enum(VOCABULARIES),
  z.union([identifier.transform((name) => [name]), z.array(identifier).min(2)]),
)

const wireStep = z.union([
  z.strictObject({
    from: z.enum(['local', 'peer', 'router']),
    packet: z.string().min(1),
    lost: z.boolean().optional(),
  }),
  z.strictObject({ wait: z.number().positive() }),
  z.strictObject({ again: z.literal(true) }),
  z.strictObject({ error: z.enum(['local', 'peer']) }),
])

export const errorSchema = z.strictObject({
  identifiers,
  category: z.enum(CATEGORIES),
  frequency: z.enum(FREQUENCIES),
  retry: z.enum(RETRIES),
  layers: z.array(z.enum(LAYERS)).min(1),
  who: z.array(z.enum(ROLES)).min(1).optional(),
  causes: z.array(z.strictObject({ id: key, who: z.enum(ROLES), platforms, sources })).default([]),
  calls: z.array(z.strictObject({ call: z.string().min(1), platforms, sources })).default([]),
  wire: z.array(wireStep).default([]),
  related: z.array(slug),
  near: z.array(slug),
  references: z.array(source),
  misprints: z
    .array(
      z.strictObject({
        written: z.string().min(1),
        right: z.string().min(1).optional(),
        where: z.array(z.enum(MISPRINT_PLACES)).min(1),
      }),
    )
    .default([]),
})
