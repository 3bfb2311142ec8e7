// No character that cannot be seen and none that only looks right: controls, marks of direction, letters of two scripts in one word.
import type { Check } from './context.ts'
import { stringsOf } from '../content-strings.ts'

/** Controls but for line ends and tabs, the soft hyphen, marks without width, marks of direction, broken characters. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|\p{Surrogate}/u

/** A Latin and a Cyrillic letter side by side: С, Е, О and others look alike in both. */
const MIXED =
  /[\w]*(?:[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z])[\w\p{Script=Cyrillic}]*/u

const point = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Takes a text; returns what is wrong with its characters and how to mend it, or undefined. */
export function faultOf(text: string): { wrong: string; mend: string } | undefined {
  const unseen = UNSEEN.exec(text)?.[0]
  if (unseen !== undefined)
    return {
      wrong: `It holds ${point(unseen)}, which nobody sees.`,
      mend: 'Take the character out: copied text brings such along.',
    }
  const mixed = MIXED.exec(text)?.[0]
  if (mixed === undefined) return undefined
  const foreign = /\p{Script=Cyrillic}/u.exec(mixed)?.[0] ?? ''
  return {
    wrong: `"${mixed}" mixes Latin and Cyrillic letters: ${foreign} is ${point(foreign)}.`,
    mend: 'Type the word anew in one script: letters that look alike are not found by search.',
  }
}

export const cleanCharacters: Check = ({ content }) => {
  // A paragraph of an article is part of its text: its fault is told once.
  const told = new Set<string>()
  return [...stringsOf(content)].flatMap(({ file, place, text }) => {
    const fault = faultOf(text)
    if (fault === undefined || told.has(file + fault.wrong)) return []
    told.add(file + fault.wrong)
    return [{ file, place, ...fault }]
  })
}
