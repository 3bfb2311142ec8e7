// The front matter of an article; its body is checked by the checks.
import { z } from 'astro/zod'

const sentence = z
  .string()
  .min(1)
  .regex(/^[^`]*$/, 'a title or summary has no code marks')

export const articleSchema = z.strictObject({
  revision: z.int().positive(),
  title: sentence,
  summary: sentence,
})
