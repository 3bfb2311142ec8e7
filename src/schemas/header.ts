// A header: the numbers of one or more vocabularies on one platform, as a real header file defines them.
import { z } from 'astro/zod'
import { VOCABULARIES } from '../domain/kinds.ts'
import { identifier, key, provenance } from './common.ts'

const value = z.union([z.int(), identifier])

export const headerSchema = z.strictObject({
  platform: key,
  file: z.string().min(1),
  architecture: key.optional(),
  inherits: z
    .string()
    .regex(/^[a-z0-9]+\/[a-z0-9-]+$/)
    .optional(),
  disputed: z
    .record(identifier, z.array(z.strictObject({ value, where: z.string().min(1) })).min(1))
    .optional(),
  sources: z.array(provenance).min(1),
  values: z.partialRecord(z.enum(VOCABULARIES), z.record(identifier, value)),
})
