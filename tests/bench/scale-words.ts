// Texts for copied errors: the same shape and the same vocabulary, but other sentences.
import type { TextLanguage } from '../../src/domain/languages.ts'

/** Words of one language and kind of text: what holds for our titles need not hold for what systems print. */
export type Pool = `${'titles' | 'texts'} ${TextLanguage}`

/** Filled from the texts themselves: each word and each Chinese character once. */
const pools = new Map<Pool, { words: string[]; at: Map<string, number> }>()

/** A Chinese text keeps its Latin words: where they stand, blanks are. */
const wordOf = (pool: Pool) =>
  pool.endsWith('zh') || pool.endsWith('zh-Hant') ? /\p{Script=Han}/gu : /\p{L}{3,}/gu

/** Takes texts of a pool; keeps their words for `otherWords`. */
export function learnWords(pool: Pool, texts: readonly string[]): void {
  const words = [
    ...new Set(texts.flatMap((text) => text.toLowerCase().match(wordOf(pool)) ?? [])),
  ].sort()
  pools.set(pool, { words, at: new Map(words.map((word, i) => [word, i])) })
}

/** Takes a text, its pool and a round; returns it with each word changed for another one, never two for the same; round 0 changes nothing. */
export function otherWords(text: string, pool: Pool, round: number): string {
  const known = pools.get(pool)
  if (round === 0 || known === undefined) return text
  return text.replace(wordOf(pool), (word) => {
    const at = known.at.get(word.toLowerCase())
    if (at === undefined) return word
    const other = known.words[(at + 41 * round) % known.words.length] ?? word
    const capital = word[0] !== word[0]?.toLowerCase()
    return capital ? other.charAt(0).toUpperCase() + other.slice(1) : other
  })
}
