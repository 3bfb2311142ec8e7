// From Traditional to simplified characters, as far as our Chinese texts need them: made by OpenCC at build time.
import { Converter } from 'opencc-js/t2cn'

const HAN = /[\u3400-\u9fff]/gu
const FIRST = 0x4e00
const LAST = 0x9fff

/** Takes texts in simplified Chinese; returns pairs in one string: a Traditional character and its simplified form. */
export function simplifiedPairs(texts: Iterable<string>): string {
  const needed = new Set([...texts].flatMap((text) => text.match(HAN) ?? []))
  const convert = Converter({ from: 't', to: 'cn' })
  const pairs: string[] = []
  for (let code = FIRST; code <= LAST; code++) {
    const traditional = String.fromCodePoint(code)
    const simplified = convert(traditional)
    // A character that our own texts use is left alone: it is simplified already.
    if (simplified === traditional || needed.has(traditional) || !needed.has(simplified)) continue
    pairs.push(traditional + simplified)
  }
  return pairs.join('')
}
