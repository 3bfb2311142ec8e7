// Makes the Pagefind index from our records: into the built site, and in memory for development.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'
import type { SearchRecord } from './records.ts'

const RECORDS = 'search-records.json'

/** What the browser needs of a bundle; Pagefind's own interfaces, styles and fragments are left out. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.(en|unknown)\.pagefind|.*\.pf_(meta|index))$/

interface BundleFile {
  path: string
  content: Uint8Array
}

function fail(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`The search index could not be made:\n  ${errors.join('\n  ')}`)
}

/**
 * Takes the fragments of a bundle; returns a file with the page of each. A result's id is its fragment's
 * name, so with this file results are shown without a request for each of them.
 */
function pagesOfFragments(files: readonly BundleFile[]): BundleFile {
  const pages: Record<string, string> = {}
  for (const { path, content } of files) {
    const id = /([^/]+)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined) continue
    // A fragment is gzipped JSON behind the mark "pagefind_dcd" (Pagefind 1.5, fragment.rs).
    const text = gunzipSync(content)
      .toString('utf8')
      .replace(/^pagefind_dcd/, '')
    const { url } = JSON.parse(text) as { url: string }
    pages[id] = url.split('/').at(-2) ?? ''
  }
  return { path: 'pages.json', content: Buffer.from(JSON.stringify(pages)) }
}

/** Takes records; returns the files of the index. Throws with every error that Pagefind reports. */
export async function buildIndex(records: readonly SearchRecord[]): Promise<BundleFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' })
  fail(errors)
  if (!index) throw new Error('The search index could not be made: Pagefind did not start.')
  for (const { url, content } of records) fail((await index.addHTMLFile({ url, content })).errors)
  const { files, errors: fileErrors } = await index.getFiles()
  fail(fileErrors)
  await index.deleteIndex()
  return [...files.filter(({ path }) => NEEDED.test(path)), pagesOfFragments(files)]
}

async function writeIndex(dist: URL): Promise<number> {
  const source = new URL(RECORDS, dist)
  const files = await buildIndex(JSON.parse(await readFile(source, 'utf8')) as SearchRecord[])
  for (const { path, content } of files) {
    const target = fileURLToPath(new URL(`pagefind/${path}`, dist))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  await rm(source)
  await pagefind.close()
  return files.length
}

/** The Astro integration: writes `/pagefind/` at build; serves the same from memory in `astro dev`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeIndex(dir)} files in /pagefind/`)
      },
      'astro:server:setup': ({ server }) => {
        let bundle: Promise<Map<string, Uint8Array>> | undefined
        const load = async (origin: string) => {
          const answer = await fetch(new URL(RECORDS, origin))
          const files = await buildIndex((await answer.json()) as SearchRecord[])
          return new Map(files.map(({ path, content }) => [path, content]))
        }
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1]
          if (path === undefined) return next()
          const base = server.config.base.replace(/\/?$/, '/')
          bundle ??= load(`http://${request.headers.host}${base}`)
          bundle.then((files) => {
            const content = files.get(path)
            if (content === undefined) return next()
            if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript')
            response.end(content)
          }, next)
        })
      },
    },
  }
}
