// The peer: a Starlight site of the same articles, as one makes it by its guide, in a folder for the time of a run.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import type { AtlasError, Catalogue } from '../../src/domain/catalogue.ts'
import { DEFAULT_LANGUAGE, HTML_LANG, LANGUAGES, NATIVE_NAME } from '../../src/domain/languages.ts'
import type { Language } from '../../src/domain/languages.ts'
import { errorMarkdown } from '../../src/domain/markdown/page.ts'
import { localePrefix, paths } from '../../src/domain/permalinks.ts'
import { strings } from '../../src/i18n/translate.ts'
import { realRecogniser } from '../support/recogniser.ts'
import { measuredBuild, type BuildFigures } from './astro-build.ts'
import { toolFolder } from './tools.ts'

export interface StarlightSite {
  dist: string
  build: BuildFigures
  remove: () => Promise<void>
}

/** Astro looks here for packages whose components it has to compile. */
const PACKAGES = { astro: '*', '@astrojs/starlight': '*' }

const front = (title: string, description: string) =>
  `---\n${stringify({ title, description })}---\n`

/** The page in Markdown that we publish ourselves, with links between pages as this site has them. */
function errorPage(error: AtlasError, language: Language, catalogue: Catalogue): string {
  const words = strings(language)
  const text = errorMarkdown({ error, language, catalogue, words, address: (path) => path })
  const [heading = '', ...rest] = text.split('\n')
  const body = rest.join('\n').replace(/\]\((\/[^)]*)\.md\)/g, ']($1/)')
  return front(heading.replace(/^# /, ''), error.articles[language].summary) + body
}

function homePage({ errors }: Catalogue, language: Language): string {
  const { siteName, home } = strings(language)
  const lines = errors.map(
    ({ slug, name, articles }) =>
      `- [${name}](${localePrefix(language)}${paths.error(slug)}): ${articles[language].title}`,
  )
  return `${front(siteName, home.lead)}\n${lines.join('\n')}\n`
}

/** The list of all errors stands on the home page: in the sidebar it would be on every page. */
function config(): string {
  const locales = Object.fromEntries(
    LANGUAGES.map((language) => [
      language === DEFAULT_LANGUAGE ? 'root' : language,
      { label: NATIVE_NAME[language], lang: HTML_LANG[language] },
    ]),
  )
  const options = {
    title: 'Socket Error Atlas',
    locales,
    sidebar: [{ label: 'Errors', link: '/' }],
  }
  return `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'

export default defineConfig({
  site: 'https://socket-error-atlas.example',
  integrations: [starlight(${JSON.stringify(options)})],
})
`
}

const COLLECTIONS = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

function filesOf(catalogue: Catalogue): [name: string, text: string][] {
  const docs = LANGUAGES.flatMap((language): [string, string][] => {
    const folder = `src/content/docs${localePrefix(language)}`
    return [
      [`${folder}/index.md`, homePage(catalogue, language)],
      ...catalogue.errors.map((error): [string, string] => [
        `${folder}/error/${error.slug}.md`,
        errorPage(error, language, catalogue),
      ]),
    ]
  })
  return [
    ['package.json', JSON.stringify({ type: 'module', private: true, dependencies: PACKAGES })],
    ['astro.config.mjs', config()],
    ['src/content.config.ts', COLLECTIONS],
    ...docs,
  ]
}

/** Inside the project: Astro finds components of packages only where they share a folder with the site. */
const WITHIN = fileURLToPath(new URL('../../.astro/', import.meta.url))

/** Its packages: Starlight from the bench's own, and the Astro that builds our site. */
async function linkPackages(folder: string): Promise<void> {
  const packages = join(folder, 'node_modules')
  await mkdir(join(packages, '@astrojs'), { recursive: true })
  for (const [name, target] of [
    ['astro', new URL('../../node_modules/astro', import.meta.url)],
    ['@astrojs/starlight', toolFolder('@astrojs/starlight')],
  ] as const)
    await symlink(fileURLToPath(target), join(packages, name), 'junction')
}

async function make(): Promise<StarlightSite> {
  await mkdir(WITHIN, { recursive: true })
  const folder = await mkdtemp(join(WITHIN, 'starlight-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await linkPackages(folder)
    const { catalogue } = await realRecogniser()
    for (const [name, text] of filesOf(catalogue)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return { dist: join(folder, 'dist'), build: await measuredBuild(folder), remove }
  } catch (cause) {
    await remove()
    throw cause
  }
}

let site: Promise<StarlightSite> | undefined

/** Returns the Starlight site, made and built once in a run. Throws when it cannot be made. */
export function starlightSite(): Promise<StarlightSite> {
  site ??= make()
  return site
}

/** Removes the site, if it was made. */
export async function removeStarlight(): Promise<void> {
  await site?.then(({ remove }) => remove()).catch(() => {})
}
