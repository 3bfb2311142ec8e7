// What the search shows: results with their reasons, the understood parts of the text, a way on when nothing is found.
import type { Identified } from '../domain/identify/identify.ts'
import type { Reason, Span } from '../domain/identify/evidence.ts'
import { localized, paths, withBase } from '../domain/permalinks.ts'
import { isLanguage, type Language } from '../domain/languages.ts'
import type { SearchStrings } from '../i18n/search/en.ts'
import type { Result } from './engine.ts'

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

function element(tag: string, className: string, text?: string): HTMLElement {
  const node = document.createElement(tag)
  if (className) node.className = className
  if (text !== undefined) node.textContent = text
  return node
}

function reasonText(reason: Reason, { t, systems }: View): string {
  const system = (id: string) => systems[id] ?? id
  switch (reason.kind) {
    case 'name':
      return t.reason.name(reason.name)
    case 'runtime-name':
      return t.reason.runtimeName(reason.name, system(reason.runtime))
    case 'number':
      return t.reason.number(reason.written, system(reason.platform))
    case 'text':
      return t.reason.text(system(reason.system), t.languages[reason.language])
    case 'similar-text':
      return t.reason.similarText(system(reason.system), t.languages[reason.language])
    case 'similar-name':
      return t.reason.similarName(reason.written, reason.name)
    case 'similar-number':
      return t.reason.similarNumber(reason.written)
  }
}

/** Takes a result; returns its option: title, name, why it is here. */
export function option(result: Result, id: string, view: View): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = withBase(view.base, localized(paths.error(result.slug), view.language))
  link.id = id
  link.className = 'result'
  link.dataset['result'] = result.slug
  link.dataset['certainty'] = result.sure ? 'sure' : 'guess'
  link.setAttribute('role', 'option')
  link.setAttribute('aria-selected', 'false')
  const head = element('span', 'result-title')
  head.append(element('b', '', result.title), ' ', element('code', '', result.name))
  const reasons = result.reasons.slice(0, 2).map((reason) => reasonText(reason, view))
  const why =
    reasons.length > 0 ? reasons.join(view.language === 'zh' ? '；' : '; ') : view.t.reason.prose
  link.append(
    head,
    element(
      'small',
      '',
      result.sure || reasons.length === 0
        ? why
        : `${view.t.perhaps}${view.language === 'zh' ? '：' : ': '}${why}`,
    ),
  )
  return link
}

/** Takes the text and spans; returns it with the understood parts marked. Text stays text: nothing becomes markup. */
export function marked(text: string, spans: readonly Span[]): HTMLElement {
  const node = element('p', 'understood')
  let at = 0
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue
    node.append(text.slice(at, start), element('mark', '', text.slice(start, end)))
    at = end
  }
  node.append(text.slice(at))
  return node
}

/** Takes a query without results; returns what was looked for, and where to go on. */
export function nothing(query: string, { t, language, base }: View): HTMLElement {
  const node = element('div', 'nothing')
  const href = (path: string) => withBase(base, localized(path, language))
  const shown = query.length > 80 ? `${query.slice(0, 80)}…` : query
  node.append(element('p', '', t.none(shown)), element('p', '', t.noneHint))
  const list = element('ul', '')
  for (const [text, path] of [
    ['Windows', paths.platform('windows')],
    ['Linux', paths.platform('linux')],
    ['macOS', paths.platform('macos')],
    [t.platforms, '/platform/'],
    [t.compare, paths.compare()],
  ] as const) {
    const item = element('li', '')
    const link = document.createElement('a')
    link.href = href(path)
    link.textContent = text
    item.append(link)
    list.append(item)
  }
  node.append(list)
  return node
}

/** Takes recognitions; returns the number that means several things, when the query is hardly more than that. */
export function ambiguousNumber({ recognitions }: Identified): string | undefined {
  const written = recognitions.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'number' ? [reason.written] : [])),
  )
  const [first] = written
  return first !== undefined &&
    written.filter((number) => number === first).length > 1 &&
    recognitions.every(({ reasons }) => reasons.every(({ kind }) => kind === 'number'))
    ? first
    : undefined
}
