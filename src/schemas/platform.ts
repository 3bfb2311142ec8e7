// A platform: what it is called, where it stands in tables, whose texts it prints.
import { z } from 'astro/zod'
import { key, words } from './common.ts'

export const platformSchema = z.strictObject({
  name: z.string().min(1),
  family: z.enum(['windows', 'posix', 'runtime']),
  order: z.int().positive(),
  usual: z.boolean(),
  vendor: z.string().min(1),
  architectures: z.record(key, z.string().min(1)),
  systems: z.array(key),
  notes: z.array(words).default([]),
})
