// A program that provokes an error: what it does wrong, what it needs, and what came of it.
import { z } from 'astro/zod'
import { DOCUMENTED_ON, NEEDS } from '../domain/reproductions.ts'
import { identifier, source, words } from './common.ts'

const documented = z.strictObject({ result: identifier, sources: z.array(source).min(1) })

export const reproductionSchema = z.strictObject({
  error: identifier,
  call: z.string().min(1),
  mistake: words,
  needs: z.array(z.enum(NEEDS)).default([]),
  setup: z.array(z.string().min(1)).default([]),
  elapsed: z.strictObject({ atLeast: z.number(), atMost: z.number().max(20) }).optional(),
  observed: z.strictObject({
    kernel: z.string().regex(/^\d+\.\d+$/, 'a version of the kernel, such as "6.18"'),
    text: z.string().min(1),
    seconds: z.number().positive().optional(),
  }),
  documented: z.partialRecord(z.enum(DOCUMENTED_ON), documented).default({}),
})
