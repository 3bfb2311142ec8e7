// The pages of the built site, as they tell about themselves in their heads.
import { open, readdir } from 'node:fs/promises'

/** How much of a page is read: its head begins with what is asked for here. */
const HEAD = 4096

export interface BuiltPage {
  /** Path without base, with language. */
  path: string
  /** The path that the page names as the one to link to: another one for short links. */
  canonical: string
  /** Search engines may have it. */
  indexed: boolean
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

/** Takes the folder of the built site and what stands before paths in full addresses; returns its pages in order. */
export async function builtPages(dist: string, origin: string): Promise<BuiltPage[]> {
  const files = (await readdir(dist, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort()
  const pages: BuiltPage[] = []
  for (const file of files) {
    const head = await headOf(`${dist}/${file}`)
    const address = /rel="canonical" href="([^"]*)"/.exec(head)?.[1] ?? ''
    pages.push({
      path: `/${file.slice(0, -'index.html'.length)}`,
      canonical: address.slice(origin.length),
      indexed: !/content="noindex/.test(head),
    })
  }
  return pages
}
