// Words of a text for full-text search: the index is written with them and queries are cut with them.

const HAN_RANGE = '\\u3400-\\u9fff\\uf900-\\ufaff'

/** A Han character. */
export const HAN = new RegExp(`[${HAN_RANGE}]`)

/**
 * Takes further characters that words are made of; returns a pattern of runs: Han characters, or other
 * letters and digits; never both, because Chinese puts no blank between them ("80端口").
 */
export const runsOf = (more = '') =>
  new RegExp(`[${HAN_RANGE}]+|(?:(?![${HAN_RANGE}])[\\p{L}\\p{N}${more}])+`, 'gu')

const PIECES = runsOf('_')

/** Takes any text; returns it folded: compatibility forms, lower case, ё as е. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
}

/**
 * Takes any text; returns its search words. A run of Chinese becomes overlapping pairs of characters:
 * found without a segmenter (200 of 200 random substrings against 169 with one, see README, "Search").
 */
export function wordsOf(text: string): string[] {
  return (fold(text).match(PIECES) ?? []).flatMap((piece) => {
    if (!HAN.test(piece) || piece.length === 1) return [piece]
    return Array.from({ length: piece.length - 1 }, (_, i) => piece.slice(i, i + 2))
  })
}
