// What pages weigh: HTML with its CSS, brotli 11, in the built site.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

interface Weight {
  path: string
  brotli: number
  gzip: number
}

async function weigh(path: string): Promise<Weight> {
  const content = await readFile(join(DIST, path))
  return {
    path,
    brotli: brotliCompressSync(content).length,
    gzip: gzipSync(content, { level: 9 }).length,
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

async function errorPages(): Promise<string[]> {
  const folders = ['error', 'zh/error', 'ru/error']
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(DIST, folder), { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}/${entry.name}/index.html`),
    ),
  )
  return lists.flat()
}

async function scripts(): Promise<Weight[]> {
  const html = await readFile(join(DIST, 'error/econnrefused/index.html'), 'utf8')
  const paths = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, path]) => path ?? '')
  return Promise.all(paths.map(weigh))
}

/** Prints the weights of error pages, other pages, scripts and what the search fetches. */
export async function benchWeight(): Promise<void> {
  const errors = await Promise.all((await errorPages()).map(weigh))
  const sizes = errors.map((weight) => weight.brotli)
  const largest = errors.toSorted((a, b) => b.brotli - a.brotli)[0]
  console.log('\nWeight (bytes, brotli 11; CSS is in the page)')
  console.log(
    `  error pages: ${errors.length}, median ${median(sizes)}, largest ${largest?.brotli} (${largest?.path})`,
  )
  for (const path of [
    'index.html',
    'compare/index.html',
    'search/index.html',
    'value/61/index.html',
    'platform/windows/index.html',
  ]) {
    const { brotli, gzip } = await weigh(path)
    console.log(`  /${path}: ${brotli} (gzip ${gzip})`)
  }
  const ordinary = await scripts()
  const sum = ordinary.reduce((total, { brotli }) => total + brotli, 0)
  console.log(`  script on an error page: ${sum} in ${ordinary.length} files`)
  for (const path of [
    'search/lookup.json',
    'search/titles-en.json',
    'search/titles-zh.json',
    'search/titles-ru.json',
  ]) {
    const { brotli, gzip } = await weigh(path)
    console.log(`  /${path}: ${brotli} (gzip ${gzip})`)
  }
}

if (import.meta.main) await benchWeight()
