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
const MOST_WORDS = 14

function questionWords(query: string): string[] {
  const words = [...new Set(wordsOf(withoutNoise(query)))].filter(
    (word) => !STOP.has(word) && word.length > 1,
  )
  if (words.length <= MOST_WORDS) return words
  const longest = new Set(words.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS))
  return words.filter((word) => longest.has(word))
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
  return {
    async search(query) {
      const words = questionWords(query)
      const scores = new Map<string, { sum: number; words: number }>()
      const answers = await Promise.all(words.map((word) => pagefind.search(word)))
      for (const { results } of answers) {
        // A word on every page says nothing; one on few pages says much.
        const rarity = Math.log(1 + 400 / (1 + results.length))
        const best = results[0]?.score ?? 1
        for (const { id, score } of results) {
          const slug = pages[id]
          if (slug === undefined) continue
          const before = scores.get(slug) ?? { sum: 0, words: 0 }
          scores.set(slug, {
            sum: before.sum + rarity * Math.sqrt(score / best),
            words: before.words + 1,
          })
        }
      }
      return [...scores]
        .map(([slug, { sum, words: found }]) => ({
          slug,
          score: sum * (found / words.length) ** 0.5,
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 12)
    },
  }
}
