// Texts that systems print, found in what was pasted: whole, cut off, damaged, or only alike.
import { editDistance } from '../problem.ts'
import { fold, wordsOf } from '../words.ts'
import type { Evidence } from './evidence.ts'
import type { KnownText, Lookup } from './lookup.ts'

interface IndexedText extends KnownText {
  squeezed: string
  words: string[]
  total: number
}

/** The texts of the lookup, cut into words once. */
export interface TextIndex {
  texts: IndexedText[]
  /** Word → texts that contain it. */
  postings: Map<string, number[]>
  /** How telling a word is: rare words say more (inverse document frequency). */
  weight: Map<string, number>
  byLength: Map<number, string[]>
  simplified: Map<string, string>
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const CYRILLIC = /[а-я]/

/** Takes a word; returns its stem: enough to join "refused" and "refuse", «подключение» and «подключения». */
export function stem(word: string): string {
  if (HAN.test(word)) return word
  if (CYRILLIC.test(word))
    return word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word
  return word.length > 4 ? word.replace(/(?:ingly|edly|ing|ies|ied|ed|es|ly|e|s|d)$/, '') : word
}

function simplify(text: string, table: Map<string, string>): string {
  return [...text].map((character) => table.get(character) ?? character).join('')
}

/** Letters and digits only: blanks and punctuation are what copying damages first. */
function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem)
}

/** Takes the lookup; returns its texts, indexed. */
export function indexTexts({ texts, simplified }: Lookup): TextIndex {
  const postings = new Map<string, number[]>()
  const indexed = texts.map((known, i) => {
    const folded = simplify(fold(known.text), simplified)
    const words = [...new Set(stemsOf(folded))]
    for (const word of words) {
      const list = postings.get(word)
      if (list) list.push(i)
      else postings.set(word, [i])
    }
    return { ...known, squeezed: squeeze(folded), words, total: 0 }
  })
  const weight = new Map<string, number>()
  const byLength = new Map<number, string[]>()
  for (const [word, list] of postings) {
    weight.set(word, Math.log(1 + texts.length / (4 + list.length)))
    if (word.length >= 4 && !HAN.test(word))
      byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  }
  for (const text of indexed)
    text.total = text.words.reduce((sum, word) => sum + (weight.get(word) ?? 0), 0)
  return { texts: indexed, postings, weight, byLength, simplified }
}

interface Squeezed {
  text: string
  /** Offset in the original of each character of `text`. */
  offsets: number[]
}

function squeezeWithOffsets(original: string, index: TextIndex): Squeezed {
  let text = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of original) {
    const folded = squeeze(fold(index.simplified.get(character) ?? character))
    for (const unit of folded) {
      const simple = index.simplified.get(unit) ?? unit
      text += simple
      for (let i = 0; i < simple.length; i++) offsets.push(offset)
    }
    offset += character.length
  }
  return { text, offsets }
}

const EDGE = /[^\p{L}\p{N}\s]|\n/u

/** Whether the span is a phrase of its own: between marks, line ends or the ends of the text. */
function standsAlone(original: string, start: number, end: number): boolean {
  const before = original.slice(0, start).trimEnd()
  const after = original.slice(end)
  const gapBefore = original.slice(before.length, start)
  const opens = before === '' || gapBefore.includes('\n') || EDGE.test(before.at(-1) ?? '')
  const next = after.trimStart()
  const gapAfter = after.slice(0, after.length - next.length)
  return opens && (next === '' || gapAfter.includes('\n') || EDGE.test(next[0] ?? ''))
}

/** A text in English of one or two words, in Chinese of a few characters: common words, told only by their place. */
function isShort(text: string): boolean {
  return HAN.test(text) ? text.length < 7 : text.length < 27
}

function verbatim(original: string, index: TextIndex): Evidence[] {
  const query = squeezeWithOffsets(original, index)
  const found: { evidence: Evidence; length: number }[] = []
  for (const known of index.texts) {
    if (known.squeezed.length < (HAN.test(known.squeezed) ? 3 : 6)) continue
    const at = query.text.lastIndexOf(known.squeezed)
    if (at === -1) continue
    const start = query.offsets[at] ?? 0
    const end = (query.offsets[at + known.squeezed.length - 1] ?? 0) + 1
    const alone = standsAlone(original, start, end)
    const wordBoundary =
      !/[\p{L}\p{N}]/u.test(original[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(original[end] ?? '')
    const short = isShort(known.squeezed)
    if (short && !wordBoundary && !HAN.test(known.squeezed)) continue
    const reason = {
      kind: 'text',
      system: known.system,
      language: known.language,
      text: known.text,
    } as const
    const weight = short ? (alone ? 66 : 40) : 74 + Math.min(12, known.squeezed.length / 12)
    found.push({
      evidence: { error: known.error, reason, weight, sure: !short || alone, span: [start, end] },
      length: known.squeezed.length,
    })
  }
  // A text inside a longer found one says nothing of its own.
  return found
    .filter(
      ({ evidence: { span }, length }) =>
        !found.some(
          ({ evidence: { span: other }, length: longer }) =>
            longer > length && other[0] <= span[0] && other[1] >= span[1],
        ),
    )
    .map(({ evidence }) => evidence)
}

/** A known word that the given one is a slip of, or undefined. */
function mended(word: string, index: TextIndex): string | undefined {
  if (word.length < 5 || HAN.test(word) || /\d/.test(word)) return undefined
  const allowed = word.length >= 8 ? 2 : 1
  for (let distance = 1; distance <= allowed; distance++)
    for (let length = word.length - distance; length <= word.length + distance; length++)
      for (const candidate of index.byLength.get(length) ?? [])
        if (candidate[0] === word[0] && editDistance(word, candidate) <= distance) return candidate
  return undefined
}

interface Match {
  text: IndexedText
  coverage: number
  share: number
  mass: number
}

function matches(words: string[], index: TextIndex): Match[] {
  const known = words.map((word) => (index.postings.has(word) ? word : undefined))
  let mends = 24
  const mendedWords = known.map((word, i) => {
    if (word !== undefined || mends-- <= 0) return word
    return mended(words[i] ?? '', index)
  })
  const positions = new Map<number, number[]>()
  mendedWords.forEach((word, position) => {
    for (const text of index.postings.get(word ?? '') ?? []) {
      const list = positions.get(text)
      if (list) list.push(position)
      else positions.set(text, [position])
    }
  })
  const weightOf = (word: string | undefined) => index.weight.get(word ?? '') ?? 3
  const queryTotal = [...new Set(mendedWords)].reduce((sum, word) => sum + weightOf(word), 0)
  return [...positions].map(([i, list]) => {
    const text = index.texts[i] as IndexedText
    const reach = text.words.length * 2 + 4
    let mass = 0
    list.forEach((from, k) => {
      const window = new Set(
        list
          .slice(k)
          .filter((position) => position < from + reach)
          .map((p) => mendedWords[p]),
      )
      mass = Math.max(
        mass,
        [...window].reduce((sum, word) => sum + weightOf(word), 0),
      )
    })
    return { text, mass, coverage: mass / text.total, share: mass / queryTotal }
  })
}

function alike(clean: string, index: TextIndex): Evidence[] {
  const words = stemsOf(simplify(clean, index.simplified))
    .filter((word) => !/^\d+$/.test(word))
    .slice(0, 400)
  const best = new Map<number, Evidence>()
  for (const { text, mass, coverage, share } of matches(words, index)) {
    const fit = Math.max(coverage, share * Math.min(1, coverage * 2.5))
    const enough = Math.min(1, mass / 11)
    const weight = 68 * fit ** 1.25 * enough
    if (weight < 12) continue
    const sure = coverage >= 0.8 && mass >= 12 && text.words.length >= 5
    const reason = {
      kind: sure ? 'text' : 'similar-text',
      system: text.system,
      language: text.language,
      text: text.text,
    } as const
    const before = best.get(text.error)
    if (before && before.weight >= weight) continue
    best.set(text.error, { error: text.error, reason, weight, sure, span: [0, 0] })
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, 8)
}

/** Takes the text, the same without noise, and the indexed texts; returns what it quotes and what it resembles. */
export function textsIn(original: string, clean: string, index: TextIndex): Evidence[] {
  const exact = verbatim(original, index)
  return [...exact, ...alike(clean, index)]
}
