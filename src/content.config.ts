// The collections: a loader and a schema each, nothing else.
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { articleSchema } from './schemas/article.ts'
import { changesSchema } from './schemas/changes.ts'
import { errorSchema } from './schemas/error.ts'
import { headerSchema } from './schemas/header.ts'
import { messagesSchema } from './schemas/messages.ts'
import { platformSchema } from './schemas/platform.ts'

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.yaml' })

export const collections = {
  platforms: defineCollection({ loader: yaml('platforms'), schema: platformSchema }),
  headers: defineCollection({ loader: yaml('headers'), schema: headerSchema }),
  messages: defineCollection({ loader: yaml('messages'), schema: messagesSchema }),
  changes: defineCollection({
    loader: glob({ base: './content', pattern: 'changes.yaml' }),
    schema: changesSchema,
  }),
  errors: defineCollection({ loader: yaml('errors'), schema: errorSchema }),
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*/*.mdx' }),
    schema: articleSchema,
  }),
}
