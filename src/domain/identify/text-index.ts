// The texts that systems print, indexed once: their words, how telling each is, and where it occurs.
import { HAN } from '../words.ts'
import { stemsOf } from './words.ts'
import type { KnownText, Lookup } from './unfold.ts'

export interface IndexedText extends KnownText {
  /** Letters and digits only: blanks and punctuation are what copying damages first. */
  squeezed: string
  /** Distinct stems. */
  words: string[]
  /** How many words it has, doubles included. */
  length: number
  /** How much its distinct words say together. */
  total: number
}

export interface TextIndex {
  texts: IndexedText[]
  /** Word → texts that contain it. */
  postings: Map<string, number[]>
  /** How telling a word is: rare words say more (inverse document frequency). */
  weight: Map<string, number>
  /** Words that a misprint may be mended to, by first letter and length. */
  byShape: Map<string, string[]>
}

/** Takes a word's first letter and length; returns the key of its shape. */
export const shapeOf = (first: string, length: number) => first + String(length)

function indexed(known: KnownText, stemsByWord: Map<string, string>): IndexedText {
  const { error, systems, language, text } = known
  const stems = stemsOf(text, stemsByWord)
  const squeezed = text.replaceAll(' ', '')
  const words = [...new Set(stems)]
  return { error, systems, language, text, squeezed, words, length: stems.length, total: 0 }
}

/** Takes the lookup; returns its texts, indexed. */
export function indexTexts({ texts: known }: Lookup): TextIndex {
  const stemsByWord = new Map<string, string>()
  const texts = known.map((text) => indexed(text, stemsByWord))
  const postings = new Map<string, number[]>()
  texts.forEach(({ words }, i) => {
    for (const word of words) {
      const list = postings.get(word)
      if (list) list.push(i)
      else postings.set(word, [i])
    }
  })
  const weight = new Map<string, number>()
  const byShape = new Map<string, string[]>()
  for (const [word, list] of postings) {
    weight.set(word, Math.log(1 + texts.length / (4 + list.length)))
    if (word.length < 4 || HAN.test(word)) continue
    const shape = shapeOf(word[0] ?? '', word.length)
    const alike = byShape.get(shape)
    if (alike) alike.push(word)
    else byShape.set(shape, [word])
  }
  for (const text of texts)
    text.total = text.words.reduce((sum, word) => sum + (weight.get(word) ?? 0), 0)
  return { texts, postings, weight, byShape }
}
