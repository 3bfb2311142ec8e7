// Words of what was pasted and of what systems print, cut and stemmed in the same way, with their places.
import { fold } from '../words.ts'

export const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const CYRILLIC = /[а-я]/

/** A run of Han characters, or letters and digits: `_` and `'` part words, as blanks do. */
const RUNS = /[\u3400-\u9fff\uf900-\ufaff]+|[\p{L}\p{N}]+/gu

/** A word where it stands in the text. */
export interface Word {
  stem: string
  start: number
  end: number
}

/** Takes a text and a simplifier; returns its words, folded; a run of Han characters is one. */
export function foldedWords(text: string, simplify: (text: string) => string): string[] {
  return simplify(fold(text)).match(RUNS) ?? []
}

/** Endings that tell no words apart here: refused, refuses, refusing. */
const ENDINGS = /(?:ingly|edly|ations?|ings?|ies|ied|ed|es|ly|able|e|s|d)$/

/** Irregular words, and words that people put in the place of a system's: the system's stem for each. */
const SAME: Readonly<Record<string, string>> = {
  used: 'use',
  uses: 'use',
  usage: 'use',
  using: 'use',
  once: 'one',
  cant: 'cannot',
  couldn: 'could',
  allowed: 'permit',
  taken: 'use',
  occupied: 'use',
  busy: 'use',
  closed: 'clos',
  machine: 'comput',
  pc: 'comput',
  timeout: 'timedout',
  hostname: 'host',
  занят: 'использует',
}

/** Takes a word; returns its stem: enough to join "refused" and "refuse", «подключение» and «подключения». */
export function stem(word: string): string {
  if (HAN.test(word)) return word
  const same = SAME[word]
  if (same !== undefined) return same
  if (CYRILLIC.test(word))
    return word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word
  return word.length > 4 ? word.replace(ENDINGS, '') : word
}

/** Takes a run of letters and its place; returns its words: pairs of Han characters, or one stem. */
function wordsOfRun(run: string, start: number): Word[] {
  if (!HAN.test(run) || run.length === 1)
    return [{ stem: stem(run), start, end: start + run.length }]
  return Array.from({ length: run.length - 1 }, (_, i) => ({
    stem: run.slice(i, i + 2),
    start: start + i,
    end: start + i + 2,
  }))
}

/** Takes a folded text; returns the stems of its words, in order. */
export function stemsOf(folded: string): string[] {
  return folded.split(' ').flatMap((run) => wordsOfRun(run, 0).map((word) => word.stem))
}

/** Takes a text as pasted (NFKC) and a simplifier; returns its words with their places. */
export function wordsIn(text: string, simplify: (text: string) => string): Word[] {
  return [...text.matchAll(RUNS)].flatMap((match) =>
    wordsOfRun(simplify(fold(match[0])), match.index),
  )
}
