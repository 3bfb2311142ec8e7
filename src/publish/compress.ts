// `npm run compress`: puts .br and .gz beside the built files, for servers that send what is compressed already.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(html|js|json|css|svg|xml|txt|md|csv)$/
/** Below this the headers of the answer weigh more than what is saved. */
const SMALLEST = 512
/** The steps above cost minutes for a few per cent. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < SMALLEST) return
  const [br, gz] = await Promise.all([brotli(content, BROTLI), zip(content, { level: 9 })])
  if (br.length < content.length) await writeFile(`${file}.br`, br)
  if (gz.length < content.length) await writeFile(`${file}.gz`, gz)
}

/** Takes the folder of the built site; returns how many files were compressed, each as .br and .gz. */
export async function compress(dist: string): Promise<number> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => TEXT.test(file)).sort()
  const waiting = files.values()
  const hand = async () => {
    for (const file of waiting) await compressFile(join(dist, file))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, hand))
  return files.length
}

if (import.meta.main) {
  const dist = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))
  console.log(`${await compress(dist)} files compressed.`)
}
