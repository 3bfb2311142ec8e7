// Packs each language for offline use: its pages, its share of the search, and where short links lead.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LANGUAGES, type Language } from '../domain/languages.ts'
import {
  offlinePaths,
  withoutStyles,
  type OfflineIndex,
  type OfflinePack,
} from '../domain/offline.ts'
import { localePrefix } from '../domain/permalinks.ts'
import type { BuiltPage } from './built.ts'

function languageOf(path: string): Language {
  return (
    LANGUAGES.find((of) => localePrefix(of) !== '' && path.startsWith(`${localePrefix(of)}/`)) ??
    'en'
  )
}

/** Scripts, the search index and the icon; of what search reads only the language's own. */
async function filesFor(dist: string, language: Language): Promise<string[]> {
  const inFolder = async (folder: string) =>
    (await readdir(join(dist, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
  const files = (await Promise.all(['_astro', 'pagefind'].map(inFolder))).flat().sort()
  const data = ['lookup', `titles-${language}`, `rest-${language}`]
  return [...files, ...data.map((name) => `/search/${name}.json`), '/favicon.svg']
}

async function packOf(
  dist: string,
  language: Language,
  built: readonly BuiltPage[],
): Promise<OfflinePack> {
  const pack: OfflinePack = {
    styles: [],
    pages: {},
    files: await filesFor(dist, language),
    shorts: {},
  }
  const add = async (path: string, file: string) => {
    pack.pages[path] = withoutStyles(await readFile(join(dist, file), 'utf8'), pack.styles)
  }
  for (const { path, canonical } of built) {
    if (canonical !== path) pack.shorts[path.replaceAll('/', '')] = canonical
    else if (languageOf(path) === language) await add(path, `${path}index.html`)
  }
  await add('/404.html', '404.html')
  return pack
}

/** Takes the folder of the built site and its pages; writes the packs and their index. */
export async function writePacks(dist: string, built: readonly BuiltPage[]): Promise<OfflineIndex> {
  const index: Partial<OfflineIndex> = {}
  await mkdir(join(dist, 'offline'), { recursive: true })
  for (const language of LANGUAGES) {
    const pack = await packOf(dist, language, built)
    const packed = gzipSync(JSON.stringify(pack), { level: 9 })
    const sizes = await Promise.all(pack.files.map((file) => stat(join(dist, file))))
    index[language] = {
      version: createHash('sha256').update(packed).digest('hex').slice(0, 16),
      bytes: packed.length + sizes.reduce((sum, { size }) => sum + size, 0),
    }
    await writeFile(join(dist, offlinePaths.pack(language)), packed)
  }
  await writeFile(join(dist, offlinePaths.index()), JSON.stringify(index))
  return index as OfflineIndex
}
