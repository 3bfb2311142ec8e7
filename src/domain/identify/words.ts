// Words of what was pasted and of what systems print, cut and stemmed in the same way, with their places.
import { fold, runsOf } from '../words.ts'

/** `_` and `'` part words, as blanks do. */
const RUNS = runsOf()

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
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
)

/** Takes a word; returns its stem: enough to join "refused" and "refuse", «подключение» and «подключения». */
export function stem(word: string): string {
  const same = SAME.get(word)
  if (same !== undefined) return same
  const first = word.charCodeAt(0)
  // Cyrillic small letters; then Latin ones. Han characters and digits stay as they are.
  if (first >= 0x430 && first <= 0x44f)
    return word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word
  return word.length > 4 && first < 0x250 ? word.replace(ENDINGS, '') : word
}

/** Whether a run consists of Han characters: runs are never mixed. */
const isHan = (run: string) => {
  const code = run.charCodeAt(0)
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
}

/**
 * Takes a folded text and the stems found so far; returns the stems of its words, in order: a run of Han
 * characters becomes its pairs.
 */
export function stemsOf(folded: string, known: Map<string, string>): string[] {
  const stems: string[] = []
  for (const run of folded.split(' ')) {
    const before = known.get(run)
    if (before !== undefined) stems.push(before)
    else if (isHan(run) && run.length > 1)
      for (let i = 0; i + 2 <= run.length; i++) stems.push(run.slice(i, i + 2))
    else {
      const found = stem(run)
      known.set(run, found)
      stems.push(found)
    }
  }
  return stems
}

/** The words of which code makes one: `ConnectTimeoutError`. */
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u

/** Takes a text as pasted (NFKC) and a simplifier; returns its words with their places. */
export function wordsIn(text: string, simplify: (text: string) => string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(RUNS)) {
    let start = match.index
    for (const part of match[0].split(CAMEL)) {
      const run = simplify(fold(part))
      if (!isHan(run) || run.length === 1)
        words.push({ stem: stem(run), start, end: start + run.length })
      else
        for (let i = 0; i + 2 <= run.length; i++)
          words.push({ stem: run.slice(i, i + 2), start: start + i, end: start + i + 2 })
      start += part.length
    }
  }
  return words
}
