// `npm run urls:publish`: adds the addresses of the built site to the list of those that must answer for ever.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { broken, news, readList, united, writeList } from './published-list.ts'
import { observe, type Facts } from './published.ts'

const LIST = new URL('../fixtures/published-urls.txt', import.meta.url)
const dist = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))

async function published(): Promise<Facts> {
  return existsSync(LIST) ? readList(await readFile(LIST, 'utf8')) : new Map()
}

async function publish(): Promise<void> {
  if (!existsSync(dist))
    throw new Error(`There is no built site in ${dist}. Run \`npm run build\` first.`)
  const before = await published()
  const now = await observe(dist)
  const lost = broken(before, now)
  if (lost.length > 0)
    throw new Error(
      `Published addresses no longer mean the same. Mend them first:\n  ${lost.join('\n  ')}`,
    )
  await writeFile(LIST, writeList(united(before, now)))
  console.log(`${news(before, now)} new facts about addresses.`)
}

try {
  await publish()
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
