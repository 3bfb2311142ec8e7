// The marks that pages set between pieces of text, by language: Chinese has its own, without blanks.
import type { Language } from './languages.ts'

export interface Marks {
  /** Between the parts of a list. */
  list: string
  /** Between parts that belong closer together than those of a list. */
  comma: string
  /** Between a term and its explanation. */
  colon: string
  semicolon: string
  /** Between two sentences. */
  blank: string
  /** Around what is said beside. */
  brackets: readonly [open: string, close: string]
}

const CHINESE: Marks = {
  list: '、',
  comma: '，',
  colon: '：',
  semicolon: '；',
  blank: '',
  brackets: ['（', '）'],
}

const LATIN: Marks = {
  list: ', ',
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  blank: ' ',
  brackets: [' (', ')'],
}

/** Takes a language; returns the marks that texts in it are joined with. */
export function marksOf(language: Language): Marks {
  return language === 'zh' ? CHINESE : LATIN
}
