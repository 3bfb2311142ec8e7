// The recogniser: from whatever was pasted to the errors that it speaks of, the root cause first.
import { likenessIn } from './alike.ts'
import { textsBegun } from './begun.ts'
import { depthsIn } from './depth.ts'
import type { Evidence, Reason, Span } from './evidence.ts'
import type { FirstPart, LookupPart } from './lookup.ts'
import { namesIn } from './names.ts'
import { bounded, withoutNoise } from './noise.ts'
import { numbersIn } from './numbers.ts'
import { indexTexts, type TextIndex } from './text-index.ts'
import { unfoldLookup, type Lookup } from './unfold.ts'
import { quotesIn } from './verbatim.ts'

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
  /** What was looked at: spans are places in it. */
  text: string
}

export interface Recogniser {
  lookup: Lookup
  /** The texts, indexed when they are first needed: names and numbers are answered without them. */
  texts: () => TextIndex
}

/** Takes the lookup as it travels, with the rest or without it; returns the recogniser, ready to be asked. */
export function createRecogniser(first: FirstPart, rest?: LookupPart): Recogniser {
  const lookup = unfoldLookup(first, rest)
  let index: TextIndex | undefined
  return { lookup, texts: () => (index ??= indexTexts(lookup)) }
}

/**
 * Lines with something of every kind: a browser makes the code of a regular expression when it first runs,
 * again when it has run once, and apart for texts in Latin letters alone and for all others.
 */
const LINES = [
  '2025-01-02 03:04:05 [WinError 10061] connect ECONNREFUSED 127.0.0.1:80: Connection refused; caused by: (no machine answerd after all that time)',
  '2025-01-02 03:04:05 socket error 111: в соединении отказано; 由于目标计算机积极拒绝，无法连接',
]

/** Takes a recogniser; returns what the first question would have to wait for, in short tasks, in their order. */
export function warmUps(recogniser: Recogniser): (() => void)[] {
  const asked = [...LINES, ...LINES].map((line) => () => void identify(line, recogniser))
  return [() => void recogniser.texts(), ...asked]
}

/** So much weighs the place: of two findings alike, the one nearer to the root cause wins. */
const PLACE = 8

/** So much weighs standing in the innermost of several causes told one after another. */
const INNERMOST = 16

/** Findings this much weaker than the best one are noise. */
const WORTH = 0.25

/** So many findings are offered; of a bare number all its meanings, up to as many as any number has. */
const MOST = 10
const MOST_MEANINGS = 24

type Depths = ReturnType<typeof depthsIn>

function score(list: Evidence[], depths: Depths): number {
  const byKind = new Map<string, Evidence>()
  for (const evidence of list) {
    const group = evidence.reason.kind.replace('similar-', '').replace('runtime-', '')
    const before = byKind.get(group)
    if (before === undefined || before.weight < evidence.weight) byKind.set(group, evidence)
  }
  const kinds = [...byKind.values()].sort((a, b) => b.weight - a.weight)
  const sum = kinds.reduce((total, { weight }, i) => total + weight / (i + 1), 0)
  const places = list.filter(({ weight }) => weight >= 40).map(({ span }) => span)
  const deepest = Math.max(0, ...places.map(([start]) => depths.place(start)))
  const innermost = places.some(([start]) => depths.innermost(start))
  return sum + PLACE * deepest + (innermost ? INNERMOST : 0)
}

const ONE_WORD = /^\s*[\w.:-]+\s*$/

/** A name or number alone: answered without the texts, or undefined when it is neither. */
function exactEvidence(text: string, lookup: Lookup): Evidence[] | undefined {
  if (!ONE_WORD.test(text)) return undefined
  const evidence = [
    ...namesIn(text, lookup),
    ...numbersIn(text, withoutNoise(text), lookup, new Set()),
  ]
  return evidence.some(({ sure }) => sure) ? evidence : undefined
}

function evidenceIn(text: string, { lookup, texts }: Recogniser): Evidence[] {
  const exact = exactEvidence(text, lookup)
  if (exact !== undefined) return exact
  const clean = withoutNoise(text)
  const quotes = quotesIn(text, lookup, texts())
  // What is quoted word for word needs no likeness beside it.
  const alike = likenessIn(clean, lookup, texts()).filter(
    ({ error, weight }) => !quotes.some((q) => q.error === error && q.weight >= weight),
  )
  const names = namesIn(text, lookup)
  const begun = quotes.length + names.length > 0 ? [] : textsBegun(text, lookup, texts())
  const words = [...names, ...quotes, ...alike, ...begun]
  const supported = new Set(words.filter(({ sure }) => sure).map(({ error }) => error))
  return [...words, ...numbersIn(text, clean, lookup, supported)]
}

function recognition(error: number, list: Evidence[], lookup: Lookup, depths: Depths): Recognition {
  const sorted = list.toSorted((a, b) => b.weight - a.weight)
  const reasons = new Map(sorted.toReversed().map((item) => [item.reason.kind, item.reason]))
  return {
    slug: lookup.slugs[error] ?? '',
    reasons: [...reasons.values()].toReversed(),
    sure: list.some((item) => item.sure),
    score: score(list, depths),
    spans: sorted.map((item) => item.span).filter(([start, end]) => end > start),
  }
}

/**
 * Takes what was pasted and the recogniser; returns the errors recognised in it: facts, then guesses, best first, at most ten.
 * Never throws: any string is a valid question.
 */
export function identify(pasted: string, recogniser: Recogniser): Identified {
  const { text, cut } = bounded(pasted)
  if (text.trim() === '') return { recognitions: [], cut, text }
  const { lookup } = recogniser
  const byError = new Map<number, Evidence[]>()
  for (const item of evidenceIn(text, recogniser)) {
    const list = byError.get(item.error)
    if (list) list.push(item)
    else byError.set(item.error, [item])
  }
  const depths = depthsIn(text)
  const recognitions = [...byError].map(([error, list]) => recognition(error, list, lookup, depths))
  recognitions.sort(
    (a, b) =>
      Number(b.sure) - Number(a.sure) ||
      b.score - a.score ||
      lookup.slugs.indexOf(a.slug) - lookup.slugs.indexOf(b.slug),
  )
  const best = Math.max(0, ...recognitions.map(({ score }) => score))
  const most = /^\s*-?\w+\s*$/.test(text) ? MOST_MEANINGS : MOST
  const worth = recognitions.filter((r) => r.score > best * WORTH).slice(0, most)
  return { recognitions: worth, cut, text }
}
