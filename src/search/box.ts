// The search box as a combobox: results as one types, arrow keys, Enter, Escape; the query kept in the address.
import type { Identified } from '../domain/identify/identify.ts'
import { LIMIT } from '../domain/identify/noise.ts'
import { localized, paths, withBase } from '../domain/permalinks.ts'
import type { SearchStrings } from '../i18n/search/en.ts'
import { loadEngine, type Engine, type Result } from './engine.ts'
import { ambiguousNumber, marked, nothing, option, placeOf, type View } from './render.ts'

const WORDS: Record<string, () => Promise<{ search: SearchStrings }>> = {
  en: () => import('../i18n/search/en.ts'),
  zh: () => import('../i18n/search/zh.ts'),
  ru: () => import('../i18n/search/ru.ts'),
}

/** Line breaks that a one-line field would swallow: kept visible, and a boundary for the recogniser. */
const LINE_BREAK = ' ⏎ '

interface Parts {
  box: HTMLElement
  input: HTMLInputElement
  list: HTMLElement
  status: HTMLElement
  inPage: boolean
}

class Combobox {
  readonly #parts: Parts
  readonly #engine: Engine
  readonly #view: View
  #asked = 0
  #shown = ''
  #options: HTMLAnchorElement[] = []
  #selected = -1

  constructor(parts: Parts, engine: Engine, view: View) {
    this.#parts = parts
    this.#engine = engine
    this.#view = view
    const { input, list } = parts
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', list.id)
    input.setAttribute('aria-expanded', 'false')
    list.setAttribute('aria-label', view.t.resultsLabel)
    input.addEventListener('input', () => void this.ask())
    input.addEventListener('keydown', (event) => this.#key(event))
    input.addEventListener('paste', (event) => this.#paste(event))
    input.form?.addEventListener('submit', (event) => this.#submit(event))
    if (!parts.inPage)
      document.addEventListener('pointerdown', (event) => {
        if (!parts.box.contains(event.target as Node)) this.#close()
      })
  }

  /** Asks both engines for what stands in the field and shows their results as they come. */
  async ask(): Promise<void> {
    const query = this.#parts.input.value
    const turn = ++this.#asked
    this.#remember(query)
    if (query.trim() === '') {
      this.#close()
      this.#state('idle')
      this.#parts.status.textContent = ''
      return
    }
    this.#state('busy')
    const identified = this.#engine.recognise(query)
    const first = this.#engine.results(identified, [])
    if (first.length > 0) this.#show(query, identified, first)
    const results = await this.#engine.complete(query, identified)
    if (turn !== this.#asked) return
    this.#show(query, identified, results)
    this.#state('done')
  }

  #state(state: 'idle' | 'busy' | 'done'): void {
    this.#parts.list.dataset['state'] = state
  }

  #show(query: string, identified: Identified, results: Result[]): void {
    const { list, status, input, inPage } = this.#parts
    const { t } = this.#view
    const number = ambiguousNumber(identified)
    const notes = [
      ...(identified.cut ? [t.cut] : []),
      results.length === 0 ? t.none(query.slice(0, 80)) : t.results(results.length),
      ...(number === undefined ? [] : [t.whichSystem(number)]),
    ]
    const key = JSON.stringify([results, notes])
    if (key === this.#shown && list.childElementCount > 0) return
    this.#shown = key
    this.#options = results.map((result, i) => option(result, `${list.id}-${i}`, this.#view))
    const listbox = document.createElement('div')
    listbox.setAttribute('role', 'listbox')
    listbox.setAttribute('aria-label', t.resultsLabel)
    listbox.id = `${list.id}-list`
    listbox.append(...this.#options)
    const spans = identified.recognitions.slice(0, 3).flatMap((recognition) => recognition.spans)
    const understood =
      inPage && spans.length > 0 && query.length > 40 ? [marked(query.slice(0, LIMIT), spans)] : []
    list.replaceChildren(
      ...understood,
      ...(results.length === 0 ? [nothing(query, this.#view)] : [listbox]),
    )
    input.setAttribute('aria-controls', results.length === 0 ? list.id : listbox.id)
    input.setAttribute('aria-expanded', String(results.length > 0))
    status.textContent = notes.join(' ')
    this.#select(results.length > 0 ? 0 : -1)
  }

  #select(index: number): void {
    this.#selected = index
    this.#options.forEach((node, i) => node.setAttribute('aria-selected', String(i === index)))
    const node = this.#options[index]
    if (node) {
      this.#parts.input.setAttribute('aria-activedescendant', node.id)
      if (!this.#parts.inPage) node.scrollIntoView({ block: 'nearest' })
    } else this.#parts.input.removeAttribute('aria-activedescendant')
  }

  #key(event: KeyboardEvent): void {
    const count = this.#options.length
    if (event.isComposing) return
    if (event.key === 'ArrowDown' && count > 0) this.#select((this.#selected + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0)
      this.#select((this.#selected - 1 + count) % count)
    else if (event.key === 'Escape') {
      if (this.#parts.inPage || !this.#close()) return
    } else return
    event.preventDefault()
  }

  #submit(event: SubmitEvent): void {
    const chosen = this.#options[this.#selected]
    if (!chosen) return
    event.preventDefault()
    location.assign(chosen.href)
  }

  /** A field takes one line; a pasted log has many. Very long ones keep their beginning and their end. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!/[\r\n]/.test(text.trim()) && text.length <= 4 * LIMIT) return
    event.preventDefault()
    const short =
      text.length > 4 * LIMIT ? `${text.slice(0, 2 * LIMIT)}\n${text.slice(-2 * LIMIT)}` : text
    const line = short.trim().replace(/\s*[\r\n]+\s*/g, LINE_BREAK)
    const { input } = this.#parts
    input.setRangeText(
      line,
      input.selectionStart ?? 0,
      input.selectionEnd ?? input.value.length,
      'end',
    )
    void this.ask()
  }

  #remember(query: string): void {
    if (!this.#parts.inPage) return
    const { language, base } = this.#view
    const page = withBase(base, localized(paths.search(), language))
    if (location.pathname !== page) return
    const short = query.slice(0, 2000)
    history.replaceState(null, '', short === '' ? page : `${page}?q=${encodeURIComponent(short)}`)
  }

  #close(): boolean {
    const { list, input } = this.#parts
    const open = list.childElementCount > 0
    list.replaceChildren()
    this.#shown = ''
    this.#options = []
    this.#select(-1)
    input.setAttribute('aria-expanded', 'false')
    return open
  }
}

/** Takes a search box; turns it into a combobox. Once per box; what was typed meanwhile is asked for. */
export async function startSearch(box: HTMLElement): Promise<void> {
  if (box.dataset['started'] !== undefined) return
  box.dataset['started'] = ''
  const input = box.querySelector('input')
  const list = box.querySelector<HTMLElement>('[data-results]')
  const status = box.querySelector<HTMLElement>('[data-status]')
  if (!input || !list || !status) return
  const { language, base } = placeOf(box)
  const inPage = box.dataset['inPage'] !== undefined
  const words = (WORDS[language] ?? WORDS['en'])?.()
  try {
    const [engine, { search: t }] = await Promise.all([
      loadEngine(base, language),
      words ?? import('../i18n/search/en.ts'),
    ])
    const view: View = { t, language, base, systems: engine.systems }
    const combobox = new Combobox({ box, input, list, status, inPage }, engine, view)
    if (input.value !== '') await combobox.ask()
  } catch (cause) {
    delete box.dataset['started']
    const { search: t } = await (words ?? import('../i18n/search/en.ts'))
    status.textContent = t.failed
    console.error(cause)
  }
}
