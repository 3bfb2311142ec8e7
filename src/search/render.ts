// What the search shows: results with their reasons, the understood parts of the text, a way on when nothing is found.
import type { Reason, Span } from '../domain/identify/evidence.ts'
import type { Identified } from '../domain/identify/identify.ts'
import { isLanguage, type Language } from '../domain/languages.ts'
import { inARow } from '../domain/in-a-row.ts'
import { localized, paths, withBase } from '../domain/permalinks.ts'
import { marksOf } from '../domain/punctuation.ts'
import type { SearchStrings } from '../i18n/search/en.ts'
import type { Result } from './merge.ts'

export interface View {
  t: SearchStrings
  language: Language
  base: string
  systems: Record<string, string>
}

/** Takes the box; returns its language and base. */
export function placeOf(box: HTMLElement): { language: Language; base: string } {
  const language = box.dataset['language'] ?? 'en'
  return { language: isLanguage(language) ? language : 'en', base: box.dataset['base'] ?? '/' }
}

/** Takes a tag, a class and a text; returns the element. Text stays text: nothing becomes markup. */
function element(tag: string, className: string, text?: string): HTMLElement {
  const node = document.createElement(tag)
  if (className) node.className = className
  if (text !== undefined) node.textContent = text
  return node
}

function link(path: string, text: string, { base, language }: View): HTMLAnchorElement {
  const node = document.createElement('a')
  node.href = withBase(base, localized(path, language))
  node.textContent = text
  return node
}

function printers(ids: readonly string[], { t, systems, language }: View): string {
  const names = [...new Set(ids.map((id) => systems[id] ?? id))]
  const list = inARow(names, marksOf(language).list, t.row)
  // Chinese keeps a blank between its own characters and Latin ones.
  return list.replace(
    /(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])/g,
    ' ',
  )
}

function reasonText(reason: Reason, view: View): string {
  const { t, systems } = view
  switch (reason.kind) {
    case 'name':
      return t.reason.name(reason.name)
    case 'runtime-name':
      return t.reason.runtimeName(reason.name, systems[reason.runtime] ?? reason.runtime)
    case 'number':
      return t.reason.number(reason.written, systems[reason.platform] ?? reason.platform)
    case 'text':
      return t.reason.text(printers(reason.systems, view), t.languages[reason.language])
    case 'similar-text':
      return reason.systems.length === 0
        ? t.reason.said
        : t.reason.similarText(printers(reason.systems, view), t.languages[reason.language])
    case 'similar-name':
      return t.reason.similarName(reason.written, reason.name)
    case 'similar-number':
      return t.reason.similarNumber(reason.written, String(reason.value))
  }
}

/** Takes a result; returns why it is here, in words. */
function why(result: Result, view: View): string {
  const { t } = view
  if (result.reasons.length === 0) return t.reason.prose
  const reasons = [...new Set(result.reasons.map((reason) => reasonText(reason, view)))]
  const told = reasons.slice(0, 2).join(t.between)
  return result.sure ? told : t.perhaps(told)
}

/** Takes a result; returns its option: title, names, why it is here. */
export function option(result: Result, id: string, view: View): HTMLAnchorElement {
  const node = link(paths.error(result.slug), '', view)
  node.id = id
  node.className = 'result'
  node.dataset['result'] = result.slug
  node.dataset['certainty'] = result.sure ? 'sure' : 'guess'
  node.setAttribute('role', 'option')
  node.setAttribute('aria-selected', 'false')
  const head = element('span', 'result-title')
  head.append(element('b', '', result.title))
  for (const name of result.names) head.append(' ', element('code', '', name))
  node.append(head, element('small', '', why(result, view)))
  return node
}

/** So many of what was recognised are shown in the text. */
const MARKED = 3

/** What was understood, none inside another: of facts, where there are any; of two that overlap, the stronger. */
function understoodIn({ recognitions }: Identified): Span[] {
  const facts = recognitions.filter(({ sure }) => sure)
  const spans: Span[] = []
  for (const span of (facts.length > 0 ? facts : recognitions)
    .slice(0, MARKED)
    .flatMap((recognition) => recognition.spans))
    if (spans.every(([start, end]) => span[1] <= start || end <= span[0])) spans.push(span)
  return spans.toSorted((a, b) => a[0] - b[0])
}

/** Takes what was identified; returns the text with the understood parts marked, or nothing when none are. */
export function marked(identified: Identified, { t }: View): HTMLElement[] {
  const { text } = identified
  const spans = understoodIn(identified)
  if (spans.length === 0) return []
  const quote = element('p', 'understood')
  let at = 0
  for (const [start, end] of spans) {
    quote.append(text.slice(at, start), element('mark', '', text.slice(start, end)))
    at = end
  }
  quote.append(text.slice(at))
  const figure = element('figure', 'mt-2 mb-4')
  figure.append(element('figcaption', 'text-sm text-muted', t.understood), quote)
  return [figure]
}

/** Takes the list; scrolls a long text so far that the first understood part of it is seen, when it is laid out. */
export function showFirstMark(list: HTMLElement): void {
  const quote = list.querySelector<HTMLElement>('.understood')
  const mark = quote?.querySelector('mark')
  if (!quote || !mark) return
  requestAnimationFrame(() => {
    quote.scrollTop = mark.offsetTop - quote.offsetTop - mark.offsetHeight
  })
}

/** Takes a number with several meanings; returns the question and the link to all of them. */
export function whichSystem(number: number, view: View): HTMLElement {
  const node = element('p', 'mt-3 mb-2 px-3', `${view.t.whichSystem(String(number))} `)
  node.append(link(paths.value(number), view.t.allMeanings(String(number)), view))
  return node
}

/** Returns the note that the errors which are met least could not be fetched. */
export function lacking({ t }: View): HTMLElement {
  return element('p', 'px-3 py-2', t.lacksRest)
}

/** Takes a query without results and the numbers near it; returns what was looked for, and where to go on. */
export function nothing(query: string, numbers: readonly number[], view: View): HTMLElement {
  const { t } = view
  const node = element('div', 'nothing')
  const shown = query.length > 80 ? `${query.slice(0, 80)}…` : query
  node.append(element('p', '', t.none(shown)))
  const ways = (heading: string, links: HTMLAnchorElement[]) => {
    const list = element('ul', '')
    for (const way of links) {
      const item = element('li', '')
      item.append(way)
      list.append(item)
    }
    node.append(element('p', 'mt-3', heading), list)
  }
  if (numbers.length > 0)
    ways(
      t.nearestNumbers,
      numbers.map((number) => link(paths.value(number), String(number), view)),
    )
  ways(t.noneHint, [
    link(paths.platform('windows'), 'Windows', view),
    link(paths.platform('linux'), 'Linux', view),
    link(paths.platform('macos'), 'macOS', view),
    link('/platform/', t.platforms, view),
    link(paths.compare(), t.compare, view),
  ])
  return node
}
