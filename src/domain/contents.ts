// The contents of an error page: which sections it has, in order, and the causes by their titles.
import { outlineOf, tagsOf } from './article.ts'
import type { Article } from './catalogue.ts'

/** The parts of an article that have an anchor of their own, and that anchor. */
export const PART_ANCHORS = {
  What: 'what',
  When: 'when',
  First: 'first',
  AskFirst: 'ask-first',
  Causes: 'causes',
  Calls: 'calls',
  Wire: 'wire',
  Handling: 'handling',
  Pitfalls: 'pitfalls',
  Confusions: 'confusions',
} as const

export type Part = keyof typeof PART_ANCHORS

function isPart(name: string): name is Part {
  return Object.hasOwn(PART_ANCHORS, name)
}

/** Takes an article; returns its parts in order. */
export function partsOf({ body }: Article): Part[] {
  return outlineOf(body).filter(isPart)
}

/** Takes an article; returns its causes: anchor and title. */
export function causeTitles({ body }: Article): { id: string; title: string }[] {
  return tagsOf(body)
    .filter((tag) => tag.kind === 'open' && tag.name === 'Cause')
    .map(({ attributes }) => ({ id: attributes['id'] ?? '', title: attributes['title'] ?? '' }))
}
