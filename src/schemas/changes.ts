// The list of changes: what readers and programs that follow the atlas are told.
import { z } from 'astro/zod'
import { TOPICS } from '../domain/types.ts'
import { key, slug } from './common.ts'

const sentence = z.string().min(1)

const common = {
  id: key,
  date: z.iso.date(),
  text: z.strictObject({ en: sentence, zh: sentence, ru: sentence }),
}

export const changesSchema = z.strictObject({
  changes: z
    .array(
      z.union([
        z.strictObject({ ...common, slugs: z.array(slug).min(1) }),
        z.strictObject({ ...common, topic: z.enum(TOPICS) }),
      ]),
    )
    .min(1),
})
