// Letters as outlines, from Noto Sans SC: one typeface for Latin, Cyrillic and Chinese. Read at build time only;
// readers get no fonts, and pictures need none where they are drawn.
import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkitten'
import { decompress } from 'wawoff2'

const PACKAGE = '@fontsource-variable/noto-sans-sc'

/** A letter: how far it moves on, and its outline, in units of the typeface (y grows upwards). */
export interface Letter {
  advance: number
  outline: string
}

interface Slice {
  file: string
  ranges: (readonly [from: number, to: number])[]
}

/** `[4]: U+1f1e9-1f1f5,U+1f21a` of the package's list → the file and its characters. */
function slice([name, list]: [string, string]): Slice {
  const ranges = list.split(',').map((range) => {
    const [from = 0, to = from] = range
      .replace(/^U\+/i, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return [from, to] as const
  })
  const id = name.replace(/[[\]]/g, '')
  return { file: `noto-sans-sc-${id}-wght-normal.woff2`, ranges }
}

async function open(file: string): Promise<Font> {
  const packed = await readFile(new URL(import.meta.resolve(`${PACKAGE}/files/${file}`)))
  // Weights of a variable font can be had from the unpacked form only.
  const font = create(Buffer.from(await decompress(packed)))
  if (!('getVariation' in font)) throw new Error(`${file} holds more than one font.`)
  return font
}

/** The typeface, its parts read when a text needs them. */
export class Typeface {
  readonly #slices: Slice[]
  readonly #fonts = new Map<string, Promise<Font>>()
  readonly #letters = new Map<string, Letter>()
  readonly unitsPerEm = 1000

  private constructor(slices: Slice[]) {
    this.#slices = slices
  }

  /** Reads the list of the typeface's parts. */
  static async load(): Promise<Typeface> {
    const list = await readFile(new URL(import.meta.resolve(`${PACKAGE}/unicode.json`)), 'utf8')
    const entries = Object.entries(JSON.parse(list) as Record<string, string>)
    // The parts named for a script before the numbered ones: fewer files for Latin and Cyrillic.
    entries.sort(([a], [b]) => Number(a.startsWith('[')) - Number(b.startsWith('[')))
    return new Typeface(entries.map(slice))
  }

  #fileOf(character: string): string {
    const code = character.codePointAt(0) ?? 0
    const found = this.#slices.find(({ ranges }) =>
      ranges.some(([from, to]) => code >= from && code <= to),
    )
    if (found === undefined)
      throw new Error(`Noto Sans SC has no “${character}” (U+${code.toString(16).toUpperCase()}).`)
    return found.file
  }

  #font(file: string, weight: number): Promise<Font> {
    const key = `${file} ${weight}`
    const base = this.#fonts.get(file) ?? open(file)
    this.#fonts.set(file, base)
    const font = this.#fonts.get(key) ?? base.then((font) => font.getVariation({ wght: weight }))
    this.#fonts.set(key, font)
    return font
  }

  /** Takes a text and a weight (100–900); returns its letters. Throws when the typeface lacks one. */
  async letters(text: string, weight: number): Promise<Letter[]> {
    const letters: Letter[] = []
    for (const character of text) {
      const key = `${weight} ${character}`
      const known = this.#letters.get(key)
      if (known) {
        letters.push(known)
        continue
      }
      const font = await this.#font(this.#fileOf(character), weight)
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0)
      const letter = { advance: glyph.advanceWidth, outline: glyph.path.toSVG() }
      this.#letters.set(key, letter)
      letters.push(letter)
    }
    return letters
  }
}
