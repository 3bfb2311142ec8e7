// The two engines behind the box: the recogniser at once, full-text search after it, without doubles.
import {
  createRecogniser,
  identify,
  type Identified,
  type Recogniser,
} from '../domain/identify/identify.ts'
import type { LookupData } from '../domain/identify/lookup.ts'
import type { Reason, Span } from '../domain/identify/evidence.ts'
import { loadFullText, type FullText, type Hit } from './full-text.ts'

export interface Result {
  slug: string
  name: string
  title: string
  reasons: Reason[]
  sure: boolean
  spans: Span[]
}

export interface Engine {
  systems: Record<string, string>
  /** Takes a query; returns what the recogniser makes of it, at once. */
  recognise(query: string): Identified
  /** Takes a query and its recognitions; returns the results of both engines, best first. */
  complete(query: string, identified: Identified): Promise<Result[]>
  results(identified: Identified, hits: readonly Hit[]): Result[]
}

/** At most so many results: more than fit on a screen help nobody in a hurry. */
const MOST = 10

/** Where the recogniser is sure, this many articles follow; where it is not, as many as fit. */
const MOST_BESIDE_SURE = 5

/** Hits this much weaker than the best one are noise. */
const WORTH = 0.4

/** A guess below this stands behind a good full-text hit. */
const WEAK_GUESS = 34

interface Sources {
  recogniser: Recogniser
  data: LookupData
  titles: string[]
  fullText: Promise<FullText | undefined>
}

function merge(
  { recogniser, data, titles }: Sources,
  identified: Identified,
  hits: readonly Hit[],
): Result[] {
  const index = new Map(recogniser.lookup.slugs.map((slug, i) => [slug, i]))
  const recognised = new Map(identified.recognitions.map((r) => [r.slug, r]))
  const bestHit = hits[0]?.score ?? 1
  const ranked = new Map<string, number>()
  for (const r of identified.recognitions) ranked.set(r.slug, r.sure ? 1000 + r.score : r.score)
  const sure = identified.recognitions.some((recognition) => recognition.sure)
  for (const hit of hits) {
    if (hit.score < bestHit * WORTH) continue
    const before = ranked.get(hit.slug)
    const points = WEAK_GUESS * (hit.score / bestHit) ** 1.5
    ranked.set(hit.slug, (before ?? 0) + points)
  }
  return [...ranked]
    .sort((a, b) => b[1] - a[1])
    .slice(0, sure ? Math.max(MOST_BESIDE_SURE, identified.recognitions.length) : MOST)
    .map(([slug]) => {
      const i = index.get(slug) ?? 0
      const r = recognised.get(slug)
      return {
        slug,
        name: data.errors[i]?.[2].split(' ')[0] ?? slug,
        title: titles[i] ?? '',
        reasons: r?.reasons ?? [],
        sure: r?.sure ?? false,
        spans: r?.spans ?? [],
      }
    })
}

async function json<T>(url: string): Promise<T> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return (await answer.json()) as T
}

/** Takes the site's base and a language; returns the engine as soon as the recogniser is ready. */
export async function loadEngine(base: string, language: string): Promise<Engine> {
  const root = base.replace(/\/$/, '')
  // Full-text search may fail (an old browser, a blocked worker): the recogniser answers alone then.
  const fullText = loadFullText(base).catch(() => undefined)
  const [data, titles] = await Promise.all([
    json<LookupData>(`${root}/search/lookup.json`),
    json<string[]>(`${root}/search/titles-${language}.json`),
  ])
  const sources: Sources = { recogniser: createRecogniser(data), data, titles, fullText }
  return {
    systems: data.systems,
    recognise: (query) => identify(query, sources.recogniser),
    async complete(query, identified) {
      const engine = await sources.fullText
      return merge(sources, identified, (await engine?.search(query)) ?? [])
    },
    results: (identified, hits) => merge(sources, identified, hits),
  }
}
