// Texts of systems that what was pasted resembles: words missing, swapped, misprinted or told in other words.
import { HAN } from '../words.ts'
import type { Evidence, Span } from './evidence.ts'
import { distanceWithin } from './misprint.ts'
import { shapeOf, type IndexedText, type TextIndex } from './text-index.ts'
import type { Lookup } from './unfold.ts'
import { wordsIn, type Word } from './words.ts'

/** So many words are compared at most, and so many unknown ones mended. */
const MOST_WORDS = 400
const MOST_MENDED = 24

/** A word that no text has says about as much as one that a tenth of them have. */
const UNKNOWN = 2.5

/** A known word that the given one is a slip of, or undefined. */
function mended(word: string, index: TextIndex): string | undefined {
  if (word.length < 5 || HAN.test(word) || /\d/.test(word)) return undefined
  const allowed = word.length >= 8 ? 2 : 1
  for (let distance = 1; distance <= allowed; distance++)
    for (let length = word.length - distance; length <= word.length + distance; length++)
      for (const candidate of index.byShape.get(shapeOf(word[0] ?? '', length)) ?? [])
        if (distanceWithin(word, candidate, distance) !== undefined) return candidate
  return undefined
}

/** The words of the query as the texts know them; a word that stays unknown is undefined. */
function knownWords(words: readonly Word[], index: TextIndex): (string | undefined)[] {
  let mends = MOST_MENDED
  return words.map(({ stem }) => {
    if (index.postings.has(stem)) return stem
    return mends-- > 0 ? mended(stem, index) : undefined
  })
}

interface Window {
  mass: number
  count: number
  from: number
  to: number
}

/** The part of the query where most of the text's words stand together. */
function bestWindow(
  positions: readonly number[],
  words: readonly (string | undefined)[],
  reach: number,
  weightOf: (word: string | undefined) => number,
): Window {
  let best: Window = { mass: 0, count: 0, from: 0, to: 0 }
  for (let k = 0; k < positions.length; k++) {
    const from = positions[k] ?? 0
    const seen = new Set<string | undefined>()
    let mass = 0
    let to = from
    for (let j = k; j < positions.length && (positions[j] ?? 0) < from + reach; j++) {
      const position = positions[j] ?? 0
      const word = words[position]
      if (seen.has(word)) continue
      seen.add(word)
      mass += weightOf(word)
      to = position
    }
    if (mass > best.mass) best = { mass, count: seen.size, from, to }
  }
  return best
}

/** How much a text may be preferred for being met often. */
const PRIOR = [1, 0.97, 0.9, 0.82] as const

function evidenceOf(
  text: IndexedText,
  window: Window,
  queryMass: number,
  span: Span,
  lookup: Lookup,
): Evidence {
  const coverage = window.mass / text.total
  const share = window.mass / queryMass
  // A few words are a message only when they are most of what was asked.
  const whole = text.length > 4 ? coverage : coverage * (0.45 + 0.55 * share)
  const fit = Math.max(whole, share * Math.min(1, coverage * 2.5))
  const enough = Math.min(1, window.mass / 11)
  // Words that stand together are a message; the same words strewn over a line are not.
  const density = Math.min(1, window.count / (window.to - window.from + 1))
  const prior = PRIOR[lookup.frequency[text.error] ?? 3] ?? 0.82
  const weight = 66 * fit ** 1.25 * enough * (0.55 + 0.45 * density) * prior
  const sure =
    coverage >= 0.8 &&
    window.mass >= 12 &&
    text.words.length >= 5 &&
    density >= 0.6 &&
    text.systems.length > 0
  const { error, systems, language } = text
  return {
    error,
    reason: { kind: sure ? 'text' : 'similar-text', systems, language },
    weight: sure ? Math.max(weight, 60) : weight,
    sure,
    span,
  }
}

/** Takes the text without noise, the lookup and its texts; returns what it resembles, strongest first. */
export function likenessIn(clean: string, lookup: Lookup, index: TextIndex): Evidence[] {
  const words = wordsIn(clean, lookup.simplify)
    .filter(({ stem }) => !/^\d+$/.test(stem))
    .slice(0, MOST_WORDS)
  const known = knownWords(words, index)
  const positions = new Map<number, number[]>()
  known.forEach((word, position) => {
    for (const text of word === undefined ? [] : (index.postings.get(word) ?? [])) {
      const list = positions.get(text)
      if (list) list.push(position)
      else positions.set(text, [position])
    }
  })
  const weightOf = (word: string | undefined) => index.weight.get(word ?? '') ?? UNKNOWN
  const queryMass = [...new Set(known)].reduce((sum, word) => sum + weightOf(word), 0) || UNKNOWN
  const best = new Map<number, Evidence>()
  for (const [i, list] of positions) {
    const text = index.texts[i]
    if (text === undefined) continue
    const window = bestWindow(list, known, text.length * 2 + 4, weightOf)
    const span = [words[window.from]?.start ?? 0, words[window.to]?.end ?? 0] as const
    const evidence = evidenceOf(text, window, queryMass, span, lookup)
    const before = best.get(text.error)
    if (evidence.weight >= 12 && (before === undefined || before.weight < evidence.weight))
      best.set(text.error, evidence)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, 8)
}
