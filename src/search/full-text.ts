// Full-text search by Pagefind: one word at a time, scores added up, because its own words are joined by "and".
import { withoutNoise } from '../domain/identify/noise.ts'
import { wordsOf } from '../domain/words.ts'

interface PagefindResult {
  id: string
  score: number
}

interface PagefindModule {
  options(settings: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  search(word: string): Promise<{ results: PagefindResult[] }>
}

export interface Hit {
  slug: string
  score: number
  /** How much of the question's words the error's record has: 0 … 1. */
  coverage: number
}

export interface FullText {
  /** Takes a query; returns errors whose texts and articles have its words, best first. */
  search(query: string): Promise<Hit[]>
}

/** Questions in words carry few of these; asking for them costs time and finds everything. */
const STOP = new Set(
  'a an and are as at be been but by can did do does for from had has have how i if in into is it its me my no not of on or our so that the then there this to was we what when where which while who why will with you your error err failed failure и в во на не что как с со к по из за от до у о об при для это то же бы или а но мы вы он она они мне меня 的 了 是 在 和 有 我 不 怎么 什么 如何 为什么'.split(
    ' ',
  ),
)

/** Pagefind is asked for so many words at most; the longest say the most. */
const MOST_WORDS = 9

function questionWords(query: string): string[] {
  const words = [...new Set(wordsOf(withoutNoise(query)))].filter(
    (word) => !STOP.has(word) && word.length > 1,
  )
  if (words.length <= MOST_WORDS) return words
  const longest = new Set(words.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS))
  return words.filter((word) => longest.has(word))
}

/** No word begins so: what is found for a word with this at its end was found for a part of the word. */
const NOWHERE = 'q7z'

/** Whether two answers are the same pages; their scores tell how long the asked words are, too. */
function samePages(a: readonly PagefindResult[], b: readonly PagefindResult[]): boolean {
  const ids = new Set(a.map(({ id }) => id))
  return a.length === b.length && b.every(({ id }) => ids.has(id))
}

/**
 * Takes Pagefind and a word; returns what has the word, else what has words that begin with it. Where there
 * is none, Pagefind answers with the longest word that the asked one begins with ("q" for "qqqqq"): that is
 * no answer.
 */
async function resultsFor(pagefind: PagefindModule, word: string): Promise<PagefindResult[]> {
  const { results: exact } = await pagefind.search(`"${word}"`)
  if (exact.length > 0) return exact
  const { results } = await pagefind.search(word)
  if (results.length === 0) return []
  const { results: ofItsBeginning } = await pagefind.search(word + NOWHERE)
  return samePages(results, ofItsBeginning) ? [] : results
}

/** Russian words change at their end, and the index knows no Russian: what is not there is asked for shorter. */
async function resultsForAny(pagefind: PagefindModule, word: string): Promise<PagefindResult[]> {
  const results = await resultsFor(pagefind, word)
  if (results.length > 0 || !/^[а-я]{6,}$/.test(word)) return results
  return resultsFor(pagefind, word.slice(0, Math.max(4, word.length - 3)))
}

/** Takes the answers for each word; returns the errors, their scores added up, best first. */
function added(answers: readonly PagefindResult[][], pages: Record<string, string>): Hit[] {
  const scores = new Map<string, { sum: number; words: number }>()
  for (const results of answers) {
    // A word on every page says nothing; one on few pages says much.
    const rarity = Math.log(1 + 400 / (1 + results.length))
    const best = results[0]?.score ?? 1
    for (const { id, score } of results) {
      const slug = pages[id]
      if (slug === undefined) continue
      const before = scores.get(slug) ?? { sum: 0, words: 0 }
      const sum = before.sum + rarity * Math.sqrt(score / best)
      scores.set(slug, { sum, words: before.words + 1 })
    }
  }
  return [...scores]
    .map(([slug, { sum, words }]) => {
      const coverage = words / answers.length
      return { slug, score: sum * coverage ** 0.5, coverage }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 12)
}

/** Takes the site's base; returns full-text search, its core fetched in parallel. */
export async function loadFullText(base: string): Promise<FullText> {
  const bundle = `${base.replace(/\/$/, '')}/pagefind/`
  // Pagefind fetches these one after another; asked for now, they arrive together.
  for (const file of ['pagefind-worker.js', 'wasm.en.pagefind'])
    void fetch(bundle + file).catch(() => undefined)
  const [pagefind, pages] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<PagefindModule>,
    fetch(`${bundle}pages.json`).then((answer) => answer.json() as Promise<Record<string, string>>),
  ])
  await pagefind.options({ baseUrl: '/' })
  await pagefind.init()
  // As one types, all words but the last stay the same.
  const known = new Map<string, Promise<PagefindResult[]>>()
  const resultsOf = (word: string) => {
    const results = known.get(word) ?? resultsForAny(pagefind, word)
    known.set(word, results)
    return results
  }
  return {
    async search(query) {
      return added(await Promise.all(questionWords(query).map(resultsOf)), pages)
    },
  }
}
