// What the recogniser knows in the browser: the first part of the lookup, and the rest when a question needs it.
import { createRecogniser, type Recogniser } from '../domain/identify/identify.ts'
import type { FirstPart, LookupPart } from '../domain/identify/lookup.ts'

/** What is fetched when it is needed: the errors that are met least. */
export interface RestOfLookup {
  part: LookupPart
  titles: string[]
}

async function json<T>(url: string): Promise<T> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return (await answer.json()) as T
}

/** Typing pauses so long, in ms, before the rest is fetched for it: half a word is no question. */
const PAUSE = 200

/** The recogniser with the first part of the lookup, and with all of it when that was needed. */
export class Knowledge {
  readonly #first: FirstPart
  readonly #restAt: string
  #rest: Promise<boolean> | undefined
  recogniser: Recogniser
  titles: readonly string[]

  /** Takes the first part, its titles and the address of the rest. */
  constructor(first: FirstPart, titles: readonly string[], restAt: string) {
    this.#first = first
    this.#restAt = restAt
    this.titles = titles
    this.recogniser = createRecogniser(first)
  }

  /** Names of systems and runtimes by id. */
  get systems(): Record<string, string> {
    return this.#first.systems
  }

  /** Takes whether the question is still asked; returns whether everything is known now. */
  async wholeIf(isAsked: () => boolean): Promise<boolean> {
    if (this.#rest === undefined) await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (!isAsked()) return false
    this.#rest ??= this.#fetch()
    return this.#rest
  }

  async #fetch(): Promise<boolean> {
    try {
      const { part, titles } = await json<RestOfLookup>(this.#restAt)
      this.recogniser = createRecogniser(this.#first, part)
      this.titles = [...this.titles, ...titles]
      return true
    } catch (cause) {
      // The connection broke: the next question tries again.
      this.#rest = undefined
      console.error(cause)
      return false
    }
  }
}

/** Takes the site's root and a language; returns what is known as soon as its first part is there. Throws when that can't be had. */
export async function loadKnowledge(root: string, language: string): Promise<Knowledge> {
  const [first, titles] = await Promise.all([
    json<FirstPart>(`${root}/search/lookup.json`),
    json<string[]>(`${root}/search/titles-${language}.json`),
  ])
  return new Knowledge(first, titles, `${root}/search/rest-${language}.json`)
}
