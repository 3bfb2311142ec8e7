// The picture that shows a page where its link is shared: name, meaning and numbers, as SVG made of outlines.
import { HTML_LANG, type Language } from '../domain/languages.ts'
import { linesOf } from './lines.ts'
import type { Letter, Typeface } from './typeface.ts'

export const WIDTH = 1200
export const HEIGHT = 630
const MARGIN = 80
const ROOM = WIDTH - 2 * MARGIN

/** As in the light theme of `styles/site.css`. */
const COLOURS = { paper: '#fdfcf9', ink: '#1b1a17', muted: '#4f4c45', accent: '#7d2a09' }

/** What a card says. */
export interface Card {
  language: Language
  site: string
  /** The identifier; empty on the site's own card. */
  name: string
  title: string
  figures: { label: string; value: string }[]
}

/** Measures and draws text of one weight. */
class Pen {
  readonly #letters: ReadonlyMap<string, Letter>
  readonly #em: number

  private constructor(letters: ReadonlyMap<string, Letter>, em: number) {
    this.#letters = letters
    this.#em = em
  }

  static async of(typeface: Typeface, weight: number, texts: readonly string[]): Promise<Pen> {
    const characters = [...new Set(texts.join(''))]
    const letters = await typeface.letters(characters.join(''), weight)
    const pairs = characters.map((character, i) => [character, letters[i]] as const)
    const known = pairs.filter((pair): pair is [string, Letter] => pair[1] !== undefined)
    return new Pen(new Map(known), typeface.unitsPerEm)
  }

  width(text: string, size: number): number {
    const units = [...text].reduce((sum, c) => sum + (this.#letters.get(c)?.advance ?? 0), 0)
    return (units * size) / this.#em
  }

  /** The largest of the sizes at which the text fits; the smallest where none does. */
  fit(text: string, sizes: readonly number[], width: number): number {
    return sizes.find((size) => this.width(text, size) <= width) ?? sizes.at(-1) ?? 0
  }

  draw(text: string, x: number, y: number, size: number, colour: string): string {
    const scale = size / this.#em
    let along = 0
    const paths = [...text].map((character) => {
      const { advance, outline } = this.#letters.get(character) ?? { advance: 0, outline: '' }
      const path = outline && `<path transform="translate(${along} 0)" d="${outline}"/>`
      along += advance
      return path
    })
    return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`
  }
}

const TITLE_SIZES = [84, 76, 68, 60, 52, 46]
const MOST_LINES = 3

/** The largest size at which the title has few enough lines, the lines of about one length. */
function titleLines(
  pen: Pen,
  { title, language, figures }: Card,
): { lines: string[]; size: number } {
  const at = (size: number, width = ROOM) =>
    linesOf(title, language, width, (text) => pen.width(text, size))
  const most = figures.length > 0 ? 2 : MOST_LINES
  const fits = (size: number, lines: number) =>
    at(size).length <= lines && at(size).every((line) => pen.width(line, size) <= ROOM)
  const size =
    TITLE_SIZES.find((one) => fits(one, most)) ??
    TITLE_SIZES.find((one) => fits(one, MOST_LINES)) ??
    (TITLE_SIZES.at(-1) as number)
  const count = at(size).length
  let width = ROOM
  while (at(size, width - 10).length === count && width > ROOM / 2) width -= 10
  return { lines: at(size, width), size }
}

function figures(card: Card, plain: Pen, bold: Pen): string {
  const column = ROOM / 3
  return card.figures
    .slice(0, 3)
    .map(({ label, value }, i) => {
      const x = MARGIN + i * column
      const size = bold.fit(value, [64, 52, 44, 36], column - 24)
      const small = plain.fit(label, [28, 24, 20], column - 24)
      return (
        plain.draw(label, x, HEIGHT - 138, small, COLOURS.muted) +
        bold.draw(value, x, HEIGHT - 72, size, COLOURS.ink)
      )
    })
    .join('')
}

/** Takes a card and the typeface; returns the picture. */
export async function cardSvg(card: Card, typeface: Typeface): Promise<string> {
  const { site, name, title } = card
  const labels = card.figures.map(({ label }) => label)
  const values = card.figures.map(({ value }) => value)
  const [plain, bold] = await Promise.all([
    Pen.of(typeface, 400, [site, ...labels]),
    Pen.of(typeface, 700, [name, title, ...values]),
  ])
  const { lines, size } = titleLines(bold, card)
  const first = name === '' ? 260 : 300
  const parts = [
    `<path fill="${COLOURS.accent}" d="M0 0H${WIDTH}V16H0Z"/>`,
    plain.draw(site, MARGIN, 104, 30, COLOURS.accent),
    bold.draw(name, MARGIN, 196, bold.fit(name, [52, 46, 40, 34, 28], ROOM), COLOURS.muted),
    ...lines.map((line, i) => bold.draw(line, MARGIN, first + i * size * 1.2, size, COLOURS.ink)),
    figures(card, plain, bold),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" xml:lang="${HTML_LANG[card.language]}">` +
    `<path fill="${COLOURS.paper}" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>${parts.join('')}</svg>`
  )
}
