// The list of changes: what readers and programs that follow the atlas are told.
import { z } from 'astro/zod'
import { TOPICS } from '../domain/kinds.ts'
import { key, slug, words } from './common.ts'

const common = {
  id: key,
  date: z.iso.date(),
  text: words,
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
