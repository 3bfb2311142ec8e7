// Breaking a text into lines of a width, as its language does.
import type { Language } from '../domain/languages.ts'

/** Chinese may break between any two characters, but none of these begins a line. */
const NEVER_FIRST = /^[，。、：；？！）》”’…—]/u

/** Takes a text; returns the pieces that must not be broken, blanks at their ends. */
function pieces(text: string, language: Language): string[] {
  // A plain blank only: a non-breaking one keeps its words together.
  if (language !== 'zh') return text.match(/[^ ]+ */g) ?? []
  const parts = text.match(/[A-Za-z0-9_.:/\-]+\s*|\S\s*/gu) ?? []
  return parts.reduce<string[]>((all, part) => {
    if (NEVER_FIRST.test(part) && all.length > 0) all.push((all.pop() ?? '') + part)
    else all.push(part)
    return all
  }, [])
}

/** Takes a text, its language, a width and how to measure; returns its lines. A piece wider than that has its own line. */
export function linesOf(
  text: string,
  language: Language,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text, language)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
