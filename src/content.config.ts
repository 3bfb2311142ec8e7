// The collections: a loader and a schema each, nothing else.
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { articleSchema } from './schemas/article.ts'
import { changesSchema } from './schemas/changes.ts'
import { callSchema } from './schemas/call.ts'
import { diagnosisSchema } from './schemas/diagnosis.ts'
import { errorSchema } from './schemas/error.ts'
import { handlingSchema, recipesSchema } from './schemas/handling.ts'
import { headerSchema } from './schemas/header.ts'
import { messagesSchema } from './schemas/messages.ts'
import { platformSchema } from './schemas/platform.ts'
import { proofSchema } from './schemas/proof.ts'
import { reproductionSchema } from './schemas/reproduction.ts'
import { runtimeSchema, translationsSchema } from './schemas/runtime.ts'

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.yaml' })

export const collections = {
  platforms: defineCollection({ loader: yaml('platforms'), schema: platformSchema }),
  headers: defineCollection({ loader: yaml('headers'), schema: headerSchema }),
  messages: defineCollection({ loader: yaml('messages'), schema: messagesSchema }),
  proofs: defineCollection({ loader: yaml('proofs'), schema: proofSchema }),
  reproductions: defineCollection({
    loader: glob({ base: './content/reproductions', pattern: '*/facts.yaml' }),
    schema: reproductionSchema,
  }),
  changes: defineCollection({
    loader: glob({ base: './content', pattern: 'changes.yaml' }),
    schema: changesSchema,
  }),
  calls: defineCollection({ loader: yaml('calls'), schema: callSchema }),
  runtimes: defineCollection({ loader: yaml('runtimes'), schema: runtimeSchema }),
  translations: defineCollection({
    loader: glob({ base: './content', pattern: 'translations.yaml' }),
    schema: translationsSchema,
  }),
  handling: defineCollection({ loader: yaml('handling'), schema: handlingSchema }),
  recipes: defineCollection({
    loader: glob({ base: './content', pattern: 'recipes.yaml' }),
    schema: recipesSchema,
  }),
  diagnosis: defineCollection({
    loader: glob({ base: './content', pattern: 'diagnosis.yaml' }),
    schema: diagnosisSchema,
  }),
  errors: defineCollection({ loader: yaml('errors'), schema: errorSchema }),
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*/*.mdx' }),
    schema: articleSchema,
  }),
}
