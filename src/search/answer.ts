// What the box says of an answer: a line for the status, and what fills the list.
import { marksOf } from '../domain/punctuation.ts'
import type { Answer, Engine } from './engine.ts'
import { lacking, marked, nothing, whichSystem, type View } from './render.ts'

/** Short queries are read at a glance; only longer ones show what was understood of them. */
const WORTH_MARKING = 40

/** Takes an answer and whether the search has a page of its own; returns whether the list says to the eye what the status says. */
export function isOnlyHeard({ results }: Answer, inPage: boolean): boolean {
  return !inPage || results.length === 0
}

/** Takes an answer; returns the line for the status. */
export function statusOf({ query, identified, results, lacksRest }: Answer, view: View): string {
  const { t, language } = view
  const count = results.length === 0 ? t.none(query.slice(0, 80)) : t.results(results.length)
  const said = [count, identified.cut && t.cut, lacksRest && t.lacksRest].filter(Boolean)
  return said.join(marksOf(language).blank)
}

/** Takes options; returns them as the list that the field controls. */
export function listboxOf(options: readonly HTMLElement[], id: string, { t }: View): HTMLElement {
  const listbox = document.createElement('div')
  listbox.setAttribute('role', 'listbox')
  listbox.setAttribute('aria-label', t.resultsLabel)
  listbox.id = id
  listbox.append(...options)
  return listbox
}

/** Takes an answer, its results as a list, who answered, and whether the search has a page of its own; returns what fills the list. */
export function fillingOf(
  answer: Answer,
  listbox: HTMLElement,
  engine: Engine,
  view: View,
  inPage: boolean,
): HTMLElement[] {
  const { query, identified, results, lacksRest } = answer
  const number = engine.severalMeanings(identified)
  const isLong = inPage && query.length > WORTH_MARKING
  return [
    ...(lacksRest && isOnlyHeard(answer, inPage) ? [lacking(view)] : []),
    ...(isLong ? marked(identified, view) : []),
    ...(number === undefined ? [] : [whichSystem(number, view)]),
    results.length === 0 ? nothing(query, engine.nearestNumbers(query), view) : listbox,
  ]
}
