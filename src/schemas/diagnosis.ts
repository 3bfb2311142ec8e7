// The diagnosis: steps with a question and answers that lead on.
import { z } from 'astro/zod'
import { key, words } from './common.ts'

const cause = z
  .string()
  .regex(/^[a-z0-9_]+#[a-z0-9-]+$/, 'a cause is written as its address: econnrefused#no-listener')

const answer = z.union([
  z.strictObject({ text: words, step: key }),
  z.strictObject({ text: words, causes: z.array(cause).min(1) }),
])

export const diagnosisSchema = z.strictObject({
  steps: z
    .array(z.strictObject({ id: key, question: words, answers: z.array(answer).min(2) }))
    .min(1),
})
