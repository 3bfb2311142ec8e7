// The recogniser: from whatever was pasted to the errors that it speaks of, the root cause first.
import type { Evidence, Reason, Span } from './evidence.ts'
import { unfoldLookup, type Lookup, type LookupData } from './lookup.ts'
import { namesIn } from './names.ts'
import { bounded, withoutNoise } from './noise.ts'
import { numbersIn } from './numbers.ts'
import { indexTexts, textsIn, type TextIndex } from './texts.ts'

export interface Recognition {
  slug: string
  /** The strongest reasons, strongest first; at most one of a kind. */
  reasons: Reason[]
  /** Stated as a fact, or offered as a guess. */
  sure: boolean
  score: number
  spans: Span[]
}

export interface Identified {
  recognitions: Recognition[]
  /** The text was longer than what is looked at. */
  cut: boolean
}

export interface Recogniser {
  lookup: Lookup
  texts: TextIndex
}

/** Takes the lookup as it travels; returns the recogniser, ready to be asked. */
export function createRecogniser(data: LookupData): Recogniser {
  const lookup = unfoldLookup(data)
  return { lookup, texts: indexTexts(lookup) }
}

/** In chains of causes the innermost comes last, except where Python tells it first. */
function innermostFirst(text: string): boolean {
  return /During handling of the above exception|The above exception was the direct cause/.test(
    text,
  )
}

function score(list: Evidence[], textLength: number, reversed: boolean): number {
  const byKind = new Map<string, Evidence>()
  for (const evidence of list) {
    const group = evidence.reason.kind.replace('similar-', '').replace('runtime-', '')
    const before = byKind.get(group)
    if (before === undefined || before.weight < evidence.weight) byKind.set(group, evidence)
  }
  const kinds = [...byKind.values()].sort((a, b) => b.weight - a.weight)
  const sum = kinds.reduce((total, { weight }, i) => total + weight / (i + 1), 0)
  const last = Math.max(...kinds.map(({ span }) => span[0]))
  const place = textLength === 0 ? 0 : last / textLength
  return sum + 8 * (reversed ? 1 - place : place)
}

/**
 * Takes what was pasted and the recogniser; returns the errors recognised in it, best first, at most ten.
 * Never throws: any string is a valid question.
 */
export function identify(pasted: string, { lookup, texts }: Recogniser): Identified {
  const { text, cut } = bounded(
    pasted.normalize('NFKC').replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ' '),
  )
  if (text.trim() === '') return { recognitions: [], cut }
  const clean = withoutNoise(text)
  const evidence = [
    ...namesIn(text, lookup),
    ...numbersIn(text, clean, lookup),
    ...textsIn(text, clean, texts),
  ]
  const byError = new Map<number, Evidence[]>()
  for (const item of evidence) byError.set(item.error, [...(byError.get(item.error) ?? []), item])
  const reversed = innermostFirst(text)
  const recognitions = [...byError].map(([error, list]): Recognition => {
    const sorted = list.toSorted((a, b) => b.weight - a.weight)
    const reasons = new Map(sorted.toReversed().map((item) => [item.reason.kind, item.reason]))
    return {
      slug: lookup.slugs[error] ?? '',
      reasons: [...reasons.values()].toReversed(),
      sure: list.some((item) => item.sure),
      score: score(list, text.length, reversed),
      spans: sorted.map((item) => item.span).filter(([start, end]) => end > start),
    }
  })
  recognitions.sort(
    (a, b) => b.score - a.score || lookup.slugs.indexOf(a.slug) - lookup.slugs.indexOf(b.slug),
  )
  const best = recognitions[0]?.score ?? 0
  return { recognitions: recognitions.filter((r) => r.score > best * 0.25).slice(0, 10), cut }
}
