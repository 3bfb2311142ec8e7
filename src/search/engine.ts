// The two engines behind the box: the recogniser at once, full-text search after it.
import { identify, warmUps, type Identified } from '../domain/identify/identify.ts'
import { mayChange } from '../domain/identify/final.ts'
import { nearestNumbers, severalMeanings } from '../domain/identify/nearest.ts'
import { loadFullText, type FullText, type Hit } from './full-text.ts'
import { loadKnowledge, type Knowledge } from './knowledge.ts'
import { merge, type Result } from './merge.ts'

/** What a query comes to. */
export interface Answer {
  query: string
  identified: Identified
  results: Result[]
  /** Errors that are met least could not be fetched and are missing. */
  lacksRest: boolean
}

export interface Engine {
  /** Names of systems and runtimes by id. */
  systems: Record<string, string>
  /** Takes a query; returns what the recogniser makes of it, at once. */
  recognise(query: string): Identified
  /** Takes what was recognised; returns it as results, at once; none where more must be known first. */
  results(identified: Identified): Result[]
  /** Takes a query, what was recognised at once, and whether it is still asked; returns the results of both engines, best first. */
  complete(query: string, identified: Identified, isAsked: () => boolean): Promise<Answer>
  /** Takes what was recognised; returns the number that it is about, if that means several things. */
  severalMeanings(identified: Identified): number | undefined
  /** Takes a query that nothing was found for; returns numbers near the one in it. */
  nearestNumbers(query: string): number[]
}

function engineOf(known: Knowledge, fullText: Promise<FullText | undefined>): Engine {
  const mayBeOther = (identified: Identified) => mayChange(identified, known.recogniser.lookup)
  const recognise = (query: string) => identify(query, known.recogniser)
  const resultsOf = (identified: Identified, hits: readonly Hit[]) =>
    merge(known.recogniser, identified, hits, known.titles)
  return {
    systems: known.systems,
    recognise,
    results: (identified) =>
      mayBeOther(identified) && !identified.recognitions.some(({ sure }) => sure)
        ? []
        : resultsOf(identified, []),
    async complete(query, first, isAsked) {
      const found = fullText.then((engine) => engine?.search(first.text) ?? [])
      const isOpen = mayBeOther(first)
      const lacksRest = isOpen && !(await known.wholeIf(isAsked))
      const hits = await found
      const identified = isOpen ? recognise(query) : first
      return { query, identified, results: resultsOf(identified, hits), lacksRest }
    },
    severalMeanings: (identified) => severalMeanings(identified, known.recogniser.lookup),
    nearestNumbers: (query) => nearestNumbers(query, known.recogniser.lookup),
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
  const known = await loadKnowledge(root, language)
  // The first question need not wait for the texts to be indexed, if it comes a moment later.
  whenIdle(warmUps(known.recogniser))
  return engineOf(known, fullText)
}
