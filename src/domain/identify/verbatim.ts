// Texts of systems that stand in what was pasted word for word, whole or cut off, blanks and marks aside.
import { fold, HAN } from '../words.ts'
import type { Evidence } from './evidence.ts'
import { speaksOfNetwork } from './signs.ts'
import type { IndexedText, TextIndex } from './text-index.ts'
import type { Lookup } from './unfold.ts'

interface Squeezed {
  text: string
  /** Offset in the original of each character of `text`. */
  offsets: number[]
}

const LETTER = /[\p{L}\p{N}]/u

function squeeze(original: string, simplify: (text: string) => string): Squeezed {
  let text = ''
  const offsets: number[] = []
  for (const match of original.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = simplify(fold(match[0]))
    text += folded
    for (let i = 0; i < folded.length; i++)
      offsets.push(match.index + Math.min(i, match[0].length - 1))
  }
  return { text, offsets }
}

/** A mark or line break, or a change of script: Russian or Chinese words around an English message. */
function isEdge(inside: string, outside: string | undefined, gap: string): boolean {
  if (outside === undefined || gap.includes('\n') || !/[\p{L}\p{N}]/u.test(outside)) return true
  return /[a-z]/i.test(inside) !== /[a-z0-9]/i.test(outside)
}

/** Whether the span is a phrase of its own: between marks, line ends, other scripts or the ends of the text. */
function standsAlone(original: string, start: number, end: number): boolean {
  const before = original.slice(Math.max(0, start - 200), start)
  const after = original.slice(end, end + 200)
  const left = before.trimEnd()
  const right = after.trimStart()
  return (
    isEdge(original[start] ?? '', left.at(-1), before.slice(left.length)) &&
    isEdge(original[end - 1] ?? '', right[0], after.slice(0, after.length - right.length))
  )
}

/** Common words of one language, told only by their place: one to three words, or a few Han characters. */
function isShort(squeezed: string): boolean {
  return HAN.test(squeezed) ? squeezed.length < 7 : squeezed.length < 27
}

interface Found {
  evidence: Evidence
  length: number
}

function whole(original: string, query: Squeezed, known: IndexedText, lookup: Lookup): Found[] {
  const { squeezed, error, systems, language } = known
  const at = query.text.lastIndexOf(squeezed)
  if (at === -1) return []
  const start = query.offsets[at] ?? 0
  const end = (query.offsets[at + squeezed.length - 1] ?? 0) + 1
  const han = HAN.test(squeezed)
  const short = isShort(squeezed)
  if (short && !han && (LETTER.test(original[start - 1] ?? '') || LETTER.test(original[end] ?? '')))
    return []
  const alone = standsAlone(original, start, end)
  const all = start === 0 && original.slice(end).trim().length <= 1
  const speaks = !lookup.plain[error] || all || speaksOfNetwork(original)
  const weight = short ? (alone ? 68 : 42) : 76 + Math.min(12, squeezed.length / 12)
  // What people say is no proof that a system printed it.
  const printed = systems.length > 0
  const sure = (!short || alone) && speaks && printed
  const reason = { kind: printed ? 'text' : 'similar-text', systems, language } as const
  return [
    { evidence: { error, reason, weight, sure, span: [start, end] }, length: squeezed.length },
  ]
}

/** The first and last letters of a text, four each: whether a long paste can hold it at all. */
function possible(grams: Set<string> | undefined, squeezed: string): boolean {
  if (grams === undefined || squeezed.length < 4) return true
  return grams.has(squeezed.slice(0, 4)) && grams.has(squeezed.slice(-4))
}

function gramsOf(text: string): Set<string> | undefined {
  if (text.length < 600) return undefined
  const grams = new Set<string>()
  for (let i = 0; i + 4 <= text.length; i++) grams.add(text.slice(i, i + 4))
  return grams
}

/** Between the marks that set texts apart; the apostrophe of "can't" is none. */
const PIECE = /(?:(?<=\w)['’](?=\w)|[^\n"'“”‘’«»()[\]{}<>:：;；|])+/g

/** A piece of a longer text: what is left when a message was cut off at its beginning or end. */
function pieces(original: string, index: TextIndex, lookup: Lookup): Found[] {
  const parts = [...original.matchAll(PIECE)]
    .filter(({ 0: part }) => part.length >= (HAN.test(part) ? 8 : 24))
    .slice(-20)
  return parts.flatMap((match) => {
    const { text, offsets } = squeeze(match[0], lookup.simplify)
    if (text.length < (HAN.test(text) ? 8 : 22)) return []
    const holders = index.texts.filter(
      ({ squeezed, systems }) =>
        systems.length > 0 && squeezed.length > text.length && squeezed.includes(text),
    )
    const [known] = holders
    // What is whole already was not cut off.
    const complete = index.texts.some(({ squeezed }) => squeezed === text)
    if (known === undefined || complete || holders.some(({ error }) => error !== known.error))
      return []
    const start = match.index + (offsets[0] ?? 0)
    const end = match.index + (offsets.at(-1) ?? 0) + 1
    const { error, systems, language } = known
    const reason = { kind: 'text', systems, language } as const
    const weight = 70 + Math.min(8, text.length / 12)
    return [
      { evidence: { error, reason, weight, sure: true, span: [start, end] }, length: text.length },
    ]
  })
}

/** Takes what was pasted, the lookup and its texts; returns every text that it quotes. */
export function quotesIn(original: string, lookup: Lookup, index: TextIndex): Evidence[] {
  const query = squeeze(original, lookup.simplify)
  const grams = gramsOf(query.text)
  const found = index.texts.flatMap((known) => {
    const enough = known.squeezed.length >= (HAN.test(known.squeezed) ? 3 : 6)
    return enough && possible(grams, known.squeezed) ? whole(original, query, known, lookup) : []
  })
  found.push(...pieces(original, index, lookup))
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
