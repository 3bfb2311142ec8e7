// What was proved about a platform; `npm run verify -- --record` writes these files.
import { z } from 'astro/zod'
import { TEXT_LANGUAGES } from '../domain/languages.ts'
import { VOCABULARIES } from '../domain/kinds.ts'
import { identifier, key } from './common.ts'

const witness = z.strictObject({
  package: z.string().min(1),
  version: z.string().min(1),
  files: z.array(z.string().min(1)).min(1),
  proved: z.int().positive(),
})

const proof = {
  proved: z.int().nonnegative(),
  unproved: z.array(identifier),
  by: z.array(witness),
}

export const proofSchema = z.strictObject({
  date: z.iso.date(),
  tables: z.array(
    z.strictObject({
      header: z.string().min(1),
      vocabulary: z.enum(VOCABULARIES),
      sum: z.string().regex(/^[0-9a-f]{8}$/),
      ...proof,
    }),
  ),
  texts: z.array(z.strictObject({ system: key, language: z.enum(TEXT_LANGUAGES), ...proof })),
})
