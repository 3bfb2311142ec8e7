// One list from two engines: what the recogniser states, then guesses and articles by how well they fit.
import type { Reason } from '../domain/identify/evidence.ts'
import type { Identified, Recogniser } from '../domain/identify/identify.ts'
import type { Hit } from './full-text.ts'

export interface Result {
  slug: string
  /** Main name first; at most two. */
  names: string[]
  title: string
  reasons: Reason[]
  sure: boolean
}

/** At most so many results: more than fit on a screen help nobody in a hurry. */
const MOST = 10

/** Where the recogniser is sure, so few results stand: the answer, and articles that fit about as well. */
const MOST_BESIDE_SURE = 4

/** Hits this much weaker than the best one are noise; beside a fact, all but the best are. */
const WORTH = 0.4
const WORTH_BESIDE_SURE = 0.7

/** Where nothing is recognised, an article that lacks a word of the question must have most of them, and telling ones. */
const LEAST_COVERAGE = 0.5
const LEAST_SCORE = 5

/** What the best article weighs against guesses of the recogniser, where those are worth nothing. */
const ARTICLE = 28

/** A guess this good leaves articles a third of their weight. */
const GOOD_GUESS = 60

/** What is stated as a fact stands before every guess. */
const SURE = 1000

/** Of two articles that fit alike, the one about the error that is met more often is meant. */
const PRIOR = [1, 0.85, 0.6, 0.45] as const

/** The main name, and Windows' one beside it. */
function namesOf([first = '', ...more]: readonly string[]): string[] {
  const winsock = more.find((name) => name.startsWith('WSA'))
  return winsock === undefined ? [first] : [first, winsock]
}

/** Whether a hit is no chance: any few words stand together in some article. */
function isMeant({ coverage, score }: Hit): boolean {
  return coverage === 1 || (coverage > LEAST_COVERAGE && score >= LEAST_SCORE)
}

/** Takes full-text hits; returns them weighed by how often each error is met, and the best of their scores. */
function weighed(hits: readonly Hit[], { lookup }: Recogniser, index: Map<string, number>) {
  const fair = hits.map(({ slug, score, coverage }) => {
    const frequency = lookup.frequency[index.get(slug) ?? -1] ?? 3
    // Whatever has every word of the question is meant, however rare it is.
    const prior = coverage === 1 ? 1 : (PRIOR[frequency] ?? 0.45)
    return { slug, score: score * prior * coverage }
  })
  return { fair, best: Math.max(0.001, ...fair.map(({ score }) => score)) }
}

/**
 * Takes the recogniser, its findings, the hits of full-text search and the titles in the order of the
 * lookup; returns the results, best first, each error once.
 */
export function merge(
  recogniser: Recogniser,
  { recognitions }: Identified,
  hits: readonly Hit[],
  titles: readonly string[],
): Result[] {
  const { lookup } = recogniser
  const index = new Map(lookup.slugs.map((slug, i) => [slug, i]))
  const recognised = new Map(recognitions.map((found) => [found.slug, found]))
  const ranked = new Map(
    recognitions.map(({ slug, sure, score }) => [slug, sure ? SURE + score : score]),
  )
  const sure = recognitions.some((recognition) => recognition.sure)
  const worth = sure ? WORTH_BESIDE_SURE : WORTH
  const meant = recognitions.length > 0 ? hits : hits.filter(isMeant)
  // Beside a fact, an article of the rest is not worth fetching the rest for.
  const known = meant.filter(({ slug }) => index.has(slug))
  const { fair, best } = weighed(known, recogniser, index)
  const guess = Math.min(GOOD_GUESS, recognitions[0]?.score ?? 0)
  const article = ARTICLE * (1 - (2 / 3) * (guess / GOOD_GUESS))
  for (const { slug, score } of fair) {
    if (score < best * worth) continue
    const before = ranked.get(slug) ?? 0
    const points = article * (score / best) ** 1.5
    // Facts are ordered by the recogniser; prose may only break a tie.
    ranked.set(slug, before + (before >= SURE ? points / 20 : points))
  }
  const most = sure ? Math.max(MOST_BESIDE_SURE, recognitions.length) : MOST
  return [...ranked]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([slug]) => {
      const i = index.get(slug) ?? 0
      const found = recognised.get(slug)
      return {
        slug,
        names: namesOf(lookup.identifiers[i] ?? [slug]),
        title: titles[i] ?? '',
        reasons: found?.reasons ?? [],
        sure: found?.sure ?? false,
      }
    })
}
