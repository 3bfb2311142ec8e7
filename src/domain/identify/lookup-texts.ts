// The texts of the lookup: what systems and runtimes print, folded, each once, in blocks by who prints it.
import type { AtlasError, Catalogue } from '../catalogue.ts'
import { identifiersOf } from '../order.ts'
import { LANGUAGES, type TextLanguage } from '../languages.ts'
import { editDistance } from '../problem.ts'
import type { PrintedText } from '../texts.ts'
import type { Category, Frequency } from '../kinds.ts'
import { HAN } from '../words.ts'
import type { LookupExtras } from './lookup.ts'
import { simplifier } from './simplified.ts'
import { WORDINGS } from './wordings.ts'
import { foldedWords } from './words.ts'

export interface Wording {
  /** Who prints it; nobody: people say it. */
  systems: string[]
  language: TextLanguage
  /** Words only, in lower case and simplified characters, blanks between them. */
  text: string
  squeezed: string
}

/** So many systems are named for a text; more say nothing. */
const NAMED_SYSTEMS = 2

/** Long texts that differ by less than this share of their letters are found by likeness all the same. */
const TRIVIAL = 0.25
const LONG = 14

/** Of texts that only history knows, so many letters travel (of Chinese ones, a third): enough to tell them apart. */
const BEGINNING = 36

/** Errors that hardly any program with a socket meets. */
const SELDOM: ReadonlySet<Frequency> = new Set(['rare', 'historical'])
const APART: ReadonlySet<Category> = new Set([
  'device',
  'file',
  'process',
  'remote',
  'security',
  'streams',
  'system',
])

function languageOf(text: string): TextLanguage {
  if (/[\u3400-\u9fff]/.test(text)) return 'zh'
  return /[а-яё]/i.test(text) ? 'ru' : 'en'
}

/** `isOwn`: what a usual system prints today; it stays beside one that hardly differs, or who pastes it gets a guess. */
function addTo(list: Wording[], wording: Wording, isOwn = false): void {
  const same = list.find(({ squeezed }) => squeezed === wording.squeezed)
  if (same) {
    const [system] = wording.systems
    const room = same.systems.length < NAMED_SYSTEMS && same.language === wording.language
    if (room && system !== undefined && !same.systems.includes(system)) same.systems.push(system)
    return
  }
  const allowed = wording.squeezed.length * TRIVIAL
  const trivial =
    !isOwn &&
    wording.systems.length > 0 &&
    wording.squeezed.length >= LONG &&
    list.some(
      ({ squeezed, language }) =>
        language === wording.language &&
        Math.abs(squeezed.length - wording.squeezed.length) <= allowed &&
        editDistance(squeezed, wording.squeezed) <= allowed,
    )
  if (!trivial) list.push(wording)
}

/** Takes a folded text; returns its first words, or first characters where there are no blanks. */
function beginningOf(text: string): string {
  const han = HAN.test(text)
  const cut = text.slice(0, han ? BEGINNING / 3 : BEGINNING)
  return han || cut === text ? cut : cut.replace(/ \S*$/, '')
}

/** Takes errors, the catalogue and what runtimes add; returns the texts of each error, in their order. */
export function wordingsOf(
  errors: readonly AtlasError[],
  catalogue: Catalogue,
  extras: LookupExtras,
): Wording[][] {
  const simplify = simplifier(extras.simplified)
  // Of Windows' two, the system stands before the C runtime, whose words are those of Unix.
  const order = ['windows', ...catalogue.platforms.flatMap(({ systems }) => systems)]
  const rank = (system: string) => (system === 'ucrt' ? 98 : (order.indexOf(system) + 99) % 99)
  const wording = (systems: string[], language: TextLanguage, text: string, short: boolean) => {
    const words = foldedWords(text, simplify).join(' ')
    const kept = short ? beginningOf(words) : words
    return { systems, language, text: kept, squeezed: kept.replaceAll(' ', '') }
  }
  const usual = new Set(
    catalogue.platforms.filter((platform) => platform.usual).flatMap(({ systems }) => systems),
  )
  // What unusual systems print for rare errors, and translations of it, is left to full-text search:
  // every kilobyte here is fetched before the first answer.
  const carried = ({ system, language }: PrintedText) =>
    usual.has(system) && (language === 'en' || system === 'windows')
  return errors.map((error) => {
    const list: Wording[] = []
    const short = error.frequency === 'historical'
    const seldom = SELDOM.has(error.frequency) && APART.has(error.category)
    const printed = catalogue.texts
      .all(identifiersOf(error))
      .filter((text) => !seldom || carried(text))
      .toSorted((a, b) => rank(a.system) - rank(b.system))
    for (const { system, language, text, variants, aliases } of printed)
      for (const one of [text, ...variants.map((variant) => variant.text), ...aliases])
        if (one)
          addTo(list, wording([system], language, one, short), one === text && usual.has(system))
    for (const { runtime, error: slug, text } of extras.runtimeTexts)
      if (slug === error.slug) addTo(list, wording([runtime], languageOf(text), text, short))
    for (const language of LANGUAGES)
      for (const said of WORDINGS[error.slug]?.[language] ?? [])
        addTo(list, wording([], language, said, short))
    return list.filter(({ text }) => text !== '')
  })
}

/** Takes the texts of each error; returns them as they travel. */
export function packTexts(wordings: readonly Wording[][]): string {
  const blocks = new Map<string, { lines: string[]; last: number }>()
  wordings.forEach((list, error) => {
    for (const { systems, language, text } of list) {
      const key = `@${systems.join(',')}/${language}`
      const block = blocks.get(key) ?? { lines: [], last: 0 }
      blocks.set(key, block)
      const step = error - block.last
      block.lines.push(`${step === 0 ? '' : step} ${text}`)
      block.last = error
    }
  })
  return [...blocks].map(([key, { lines }]) => [key, ...lines].join('\n')).join('\n')
}
