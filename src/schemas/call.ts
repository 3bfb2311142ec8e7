// A function that fails with our errors: what it is called, and what it does in a few words.
import { z } from 'astro/zod'
import { inEachLanguage } from '../domain/languages.ts'
import { CALL_GROUPS } from '../domain/kinds.ts'

const sentence = z
  .string()
  .regex(/^[^`]+$/, 'one sentence without code marks: it is shown as it is')
const words = z.strictObject(inEachLanguage(() => sentence))

export const callSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z_]\w*$/, 'the function, spelled as in its header'),
  group: z.enum(CALL_GROUPS),
  does: words,
})
