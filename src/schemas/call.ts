// A function that fails with our errors: what it is called, and what it does in a few words.
import { z } from 'astro/zod'
import { CALL_GROUPS } from '../domain/types.ts'

const words = z.strictObject({
  en: z.string().min(1),
  zh: z.string().min(1),
  ru: z.string().min(1),
})

export const callSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z_]\w*$/, 'the function, spelled as in its header'),
  group: z.enum(CALL_GROUPS),
  does: words,
})
