// The two engines behind the box: the recogniser at once, full-text search after it.
import {
  createRecogniser,
  identify,
  warmUps,
  type Identified,
  type Recogniser,
} from '../domain/identify/identify.ts'
import type { LookupData } from '../domain/identify/lookup.ts'
import { nearestNumbers, severalMeanings } from '../domain/identify/nearest.ts'
import { loadFullText, type FullText } from './full-text.ts'
import { merge, type Result } from './merge.ts'

export interface Engine {
  /** Names of systems and runtimes by id. */
  systems: Record<string, string>
  /** Takes a query; returns what the recogniser makes of it, at once. */
  recognise(query: string): Identified
  /** Takes what was recognised; returns it as results, at once. */
  results(identified: Identified): Result[]
  /** Takes what was recognised; returns the results of both engines, best first. */
  complete(identified: Identified): Promise<Result[]>
  /** Takes what was recognised; returns the number that it is about, if that means several things. */
  severalMeanings(identified: Identified): number | undefined
  /** Takes a query that nothing was found for; returns numbers near the one in it. */
  nearestNumbers(query: string): number[]
}

async function json<T>(url: string): Promise<T> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return (await answer.json()) as T
}

function engineOf(
  recogniser: Recogniser,
  systems: Record<string, string>,
  titles: readonly string[],
  fullText: Promise<FullText | undefined>,
): Engine {
  return {
    systems,
    recognise: (query) => identify(query, recogniser),
    results: (identified) => merge(recogniser, identified, [], titles),
    async complete(identified) {
      const hits = await fullText.then((engine) => engine?.search(identified.text) ?? [])
      return merge(recogniser, identified, hits, titles)
    },
    severalMeanings: (identified) => severalMeanings(identified, recogniser.lookup),
    nearestNumbers: (query) => nearestNumbers(query, recogniser.lookup),
  }
}

/** Runs tasks one after another, each when the browser has nothing better to do; soon where it can't tell. */
function whenIdle([task, ...more]: readonly (() => void)[]): void {
  if (task === undefined) return
  const run = () => {
    task()
    whenIdle(more)
  }
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 })
  else setTimeout(run, 200)
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
  const recogniser = createRecogniser(data)
  // The first question need not wait for the texts to be indexed, if it comes a moment later.
  whenIdle(warmUps(recogniser))
  return engineOf(recogniser, data.systems, titles, fullText)
}
