// System texts in source files: glibc's errlist, musl's string tables, Go's recorded strerror output.

/** One text as a source has it: by name, or by number where the source counts. */
export interface FoundText {
  key: string | number
  text: string
}

/** Takes the inside of a C or Go string literal; returns the string. */
function unquote(literal: string): string {
  return literal.replace(/\\(["\\'])/g, '$1')
}

function byName(text: string, pattern: RegExp): FoundText[] {
  return [...text.matchAll(pattern)].map(([, key = '', literal = '']) => ({
    key,
    text: unquote(literal),
  }))
}

/** Takes errlist.h or gai_strerror-strs.h of glibc; returns its texts by identifier. */
export function glibcTexts(text: string): FoundText[] {
  return byName(text, /^_S\s*\((E\w+), N_\("((?:[^"\\]|\\.)*)"\)\)/gm)
}

/** Takes herror.c of glibc; returns its texts by h_errno number, from 0 on. */
export function glibcHostTexts(text: string): FoundText[] {
  return [...text.matchAll(/^\s+N_\("((?:[^"\\]|\\.)*)"\),/gm)].map(([, literal = ''], key) => ({
    key,
    text: unquote(literal),
  }))
}

/** Takes __strerror.h of musl; returns its texts by identifier. */
export function muslTexts(text: string): FoundText[] {
  return byName(text, /^E\((E\w+),\s*"((?:[^"\\]|\\.)*)"\)/gm)
}

/**
 * Takes gai_strerror.c (step -1) or hstrerror.c (step 1) of musl; returns its texts by number: the table
 * counts away from 0, and says "Unknown error" where it has none.
 */
export function muslCountedTexts(text: string, step: 1 | -1): FoundText[] {
  return [...text.matchAll(/^\t"([^"\\]+)\\0"$/gm)]
    .map(([, found = ''], at) => ({ key: (at + 1) * step, text: found }))
    .filter((found) => found.text !== 'Unknown error')
}

/** What strerror says for a number that it does not know. */
const UNKNOWN = /^(unknown )?error:? \d+$/

/**
 * Takes a zerrors_….go file; returns its table of strerror texts by number, without blanks at the end. On
 * z/OS the message number, which strerror prints first, stands where other systems have the name.
 */
export function goTexts(text: string): FoundText[] {
  const table = /var errorList = [\s\S]*?\n\}\n/.exec(text)?.[0] ?? ''
  return [...table.matchAll(/^\t\{(\d+), "([^"]*)", "((?:[^"\\]|\\.)+)"\},$/gm)]
    .map(([, key, label = '', literal = '']) => ({
      key: Number(key),
      text: (label.startsWith('EDC') ? `${label} ` : '') + unquote(literal).trimEnd(),
    }))
    .filter((found) => !UNKNOWN.test(found.text))
}

/**
 * Takes a text; returns it as Go's mkerrors records it: the first letter lower-cased when a lower-case
 * letter follows ("Bad" → "bad", "STREAM" stays).
 */
export function asInGo(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
