// Sitemaps, made from the built pages themselves: whatever says that it may be indexed is in them.
import { open, readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { DEFAULT_LANGUAGE, HTML_LANG, LANGUAGES, type Language } from '../domain/languages.ts'
import { localized, SITEMAP, sitemapPath, withBase } from '../domain/permalinks.ts'
import { element, xmlDocument } from '../domain/xml.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** How much of a page is read: its head begins with what is asked for here. */
const HEAD = 4096

interface Built {
  /** Path without base and language. */
  path: string
  language: Language
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function split(path: string): Built {
  const language = LANGUAGES.find((of) => of !== DEFAULT_LANGUAGE && path.startsWith(`/${of}/`))
  return language === undefined
    ? { path, language: DEFAULT_LANGUAGE }
    : { path: path.slice(language.length + 1), language }
}

/** Takes the folder of the built site and what is before each path; returns the pages that name themselves as canonical and may be indexed. */
async function indexed(dist: string, origin: string): Promise<Built[]> {
  const files = (await readdir(dist, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort()
  const pages: Built[] = []
  for (const file of files) {
    const path = `/${file.slice(0, -'index.html'.length)}`
    const head = await headOf(`${dist}/${file}`)
    if (head.includes(`rel="canonical" href="${origin}${path}"`) && !/content="noindex/.test(head))
      pages.push(split(path))
  }
  return pages
}

/** One language's pages, each with the same page in the other languages. */
function urlSet(pages: readonly Built[], language: Language, origin: string): string {
  const alternate = (path: string, hreflang: string, of: Language) =>
    element('xhtml:link', {
      rel: 'alternate',
      hreflang,
      href: origin + localized(path, of),
    })
  const urls = pages.map(({ path }) =>
    element('url', {}, [
      element('loc', {}, origin + localized(path, language)),
      ...LANGUAGES.map((of) => alternate(path, HTML_LANG[of], of)),
      alternate(path, 'x-default', DEFAULT_LANGUAGE),
    ]),
  )
  const names = { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return xmlDocument(element('urlset', names, urls))
}

function sitemapIndex(origin: string): string {
  const maps = LANGUAGES.map((of) =>
    element('sitemap', {}, [element('loc', {}, origin + sitemapPath(of))]),
  )
  return xmlDocument(element('sitemapindex', { xmlns: NAMESPACE }, maps))
}

/** The Astro integration: writes `/sitemap.xml` and one sitemap for each language when the pages are there. */
export function sitemaps(): AstroIntegration {
  let origin = ''
  return {
    name: 'sitemaps',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(withBase(config.base, ''), config.site).href.replace(/\/$/, '')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir).replace(/[\\/]$/, '')
        const pages = await indexed(dist, origin)
        for (const of of LANGUAGES) {
          const own = pages.filter(({ language }) => language === of)
          await writeFile(dist + sitemapPath(of), urlSet(own, of, origin))
        }
        await writeFile(dist + SITEMAP, sitemapIndex(origin))
        logger.info(`${pages.length} pages`)
      },
    },
  }
}
