// What is made from the built pages when all of them are there: policies, sitemaps, redirects, packs for offline use.
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { withBase } from '../domain/permalinks.ts'
import { builtPages } from './built.ts'
import { writePacks } from './offline.ts'
import { writePolicies } from './policy.ts'
import { writeRedirects } from './redirects.ts'
import { writeSitemaps } from './sitemap.ts'

/** The Astro integration; stands after the search index, which is packed too. */
export function publishing(): AstroIntegration {
  let origin = ''
  return {
    name: 'publishing',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(withBase(config.base, ''), config.site).href.replace(/\/$/, '')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir).replace(/[\\/]$/, '')
        // First: what is packed is what is served.
        await writePolicies(dist)
        const built = await builtPages(dist, origin)
        const listed = await writeSitemaps(dist, built, origin)
        await writeRedirects(dist)
        const { en } = await writePacks(dist, built)
        const size = (en.bytes / 1e6).toFixed(1)
        logger.info(`${listed} pages in the sitemaps; ${size} MB to keep one language offline`)
      },
    },
  }
}
