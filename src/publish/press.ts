// Prints cards as PNG: two at a time beside the rest of the build, and only those that changed since the last one.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { cardSvg, type Card } from './card.ts'
import { Typeface } from './typeface.ts'

/** Few flat colours: a palette makes 12 KB of 33, dithering would spoil the paper. */
const PNG = { palette: true, colours: 16, effort: 1, dither: 0 }

/** Beside the packages: it lasts from build to build, and goes when the packages are installed anew. */
const KEPT = join('node_modules', '.cache', 'cards')

/** Where a picture is kept: the same drawing by the same program is the same picture. */
function keptAs(svg: string): string {
  const drawn = JSON.stringify([svg, PNG, sharp.versions])
  return join(KEPT, `${createHash('sha256').update(drawn).digest('hex')}.png`)
}

async function picture(svg: string): Promise<Buffer> {
  const file = keptAs(svg)
  const kept = await readFile(file).catch(() => undefined)
  if (kept !== undefined) return kept
  const made = await sharp(Buffer.from(svg)).png(PNG).toBuffer()
  await mkdir(KEPT, { recursive: true })
  await writeFile(file, made)
  return made
}

/** A few hands that print what they are given, in order. */
export class Press {
  readonly #typeface = Typeface.load()
  readonly #waiting: (() => void)[] = []
  #free = Math.max(1, availableParallelism())

  async #turn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }

  /** Takes a card; returns its picture. */
  print(card: Card): Promise<Buffer> {
    return this.#turn(async () => picture(await cardSvg(card, await this.#typeface)))
  }
}
