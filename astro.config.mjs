// The build: static pages, MDX articles, Tailwind, and the search index made from the catalogue.
import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { contentIsRead } from './src/publish/content-files.ts'
import { publishing } from './src/publish/integration.ts'
import { searchIndex } from './src/search/integration.ts'

// Where the site is published; both are needed for absolute addresses only.
const site = process.env['ATLAS_SITE'] ?? 'https://socket-error-atlas.example'
const base = process.env['ATLAS_BASE'] ?? '/'

export default defineConfig({
  site,
  base,
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  integrations: [contentIsRead(), mdx(), searchIndex(), publishing()],
  // Articles are quoted exactly: no colouring of code, no changed quotation marks.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: {
      rolldownOptions: {
        // Every MDX module carries a "use strict"-like directive that Rolldown drops and tells of each time.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log)
        },
      },
    },
  },
})
