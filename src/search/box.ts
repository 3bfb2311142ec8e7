// The search box as a combobox: results as one types, arrow keys, Enter, Escape; the query kept in the address.
import { fillingOf, isOnlyHeard, listboxOf, statusOf } from './answer.ts'
import type { Answer, Engine } from './engine.ts'
import type { Result } from './merge.ts'
import { onOneLine, remember, withLines } from './query.ts'
import { option, showFirstMark, type View } from './render.ts'

export interface Parts {
  box: HTMLElement
  input: HTMLInputElement
  list: HTMLElement
  status: HTMLElement
  inPage: boolean
}

/** So long the complete answer may take before the first half of it is shown over an older one, in ms. */
const PATIENCE = 120

/** Takes a time and a promise; returns whether the promise was kept by then. */
function within(time: number, promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, time, false))
  return Promise.race([promise.then(() => true), late])
}

/** The field, the list under it and the line that says how many there are, in their interplay. */
export class Combobox {
  readonly #parts: Parts
  readonly #engine: Engine
  readonly #view: View
  #asked = 0
  #answer: Promise<void> = Promise.resolve()
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
    input.addEventListener('input', () => this.ask())
    input.addEventListener('keydown', (event) => this.#key(event))
    input.addEventListener('paste', (event) => this.#paste(event))
    input.form?.addEventListener('submit', (event) => this.#submit(event))
    if (!parts.inPage) this.#closeWhenLeft()
  }

  /** What drops down must not lie on what the reader goes on to, by pointer or by Tab. */
  #closeWhenLeft(): void {
    const { box } = this.#parts
    const leave = (to: EventTarget | null) => {
      if (to instanceof Node && !box.contains(to)) this.#close()
    }
    document.addEventListener('pointerdown', (event) => leave(event.target))
    box.addEventListener('focusout', (event) => leave(event.relatedTarget))
  }

  /** Asks both engines for what stands in the field and shows their results as they come. */
  ask(): void {
    this.#answer = this.#ask(++this.#asked)
  }

  async #ask(turn: number): Promise<void> {
    const { input, status, inPage } = this.#parts
    const query = withLines(input.value)
    if (inPage) remember(input.value, this.#view.base, this.#view.language)
    if (query.trim() === '') {
      this.#close()
      status.textContent = ''
      return
    }
    this.#state('busy')
    const identified = this.#engine.recognise(query)
    const complete = this.#engine.complete(query, identified, () => turn === this.#asked)
    const first = this.#engine.results(identified)
    const early = !this.#mayWait(first) || !(await within(PATIENCE, complete))
    if (turn !== this.#asked) return
    if (early && first.length > 0)
      this.#show({ query, identified, results: first, lacksRest: false })
    else if (early) status.textContent = this.#view.t.loading
    const answer = await complete
    if (turn !== this.#asked) return
    this.#show(answer)
    this.#state('done')
  }

  /** Whether the list may stay as it is until the answer is complete: it would shrink and grow with every key. */
  #mayWait([best]: Result[]): boolean {
    const shown = this.#options[0]?.dataset['result']
    return shown !== undefined && (best === undefined || !best.sure || best.slug === shown)
  }

  #state(state: 'idle' | 'busy' | 'done'): void {
    this.#parts.list.dataset['state'] = state
  }

  #show(answer: Answer): void {
    const { list, status, input, inPage } = this.#parts
    const { identified, results, lacksRest } = answer
    status.textContent = statusOf(answer, this.#view)
    status.classList.toggle('sr-only', isOnlyHeard(answer, inPage))
    const key = JSON.stringify([results, lacksRest, identified.text])
    if (key === this.#shown && list.childElementCount > 0) return
    const before = this.#shown === '' ? undefined : this.#options[this.#selected]
    const moved = this.#selected > 0 && this.#shown.endsWith(JSON.stringify(identified.text) + ']')
    this.#shown = key
    this.#options = results.map((result, i) => option(result, `${list.id}-${i}`, this.#view))
    this.#options.forEach((node, i) => node.addEventListener('focus', () => this.#select(i)))
    const listbox = listboxOf(this.#options, `${list.id}-list`, this.#view)
    list.replaceChildren(...fillingOf(answer, listbox, this.#engine, this.#view, inPage))
    showFirstMark(list)
    input.setAttribute('aria-controls', results.length === 0 ? list.id : listbox.id)
    input.setAttribute('aria-expanded', String(results.length > 0))
    // The later engine must not take away what was chosen meanwhile.
    const same = this.#options.findIndex((node) => moved && node.href === before?.href)
    this.#select(results.length === 0 ? -1 : Math.max(0, same))
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
      if (!(this.#parts.inPage ? this.#clear() : this.#close())) return
    } else return
    event.preventDefault()
  }

  /** Goes to the chosen result; one that belongs to what is typed now, even if that takes a moment. */
  #submit(event: SubmitEvent): void {
    event.preventDefault()
    void this.#answer.then(() => {
      const chosen = this.#options[this.#selected]
      if (chosen) location.assign(chosen.href)
      else if (!this.#parts.inPage) this.#parts.input.form?.submit()
    })
  }

  /** A field takes one line; a pasted log has many. */
  #paste(event: ClipboardEvent): void {
    const line = onOneLine(event.clipboardData?.getData('text/plain') ?? '')
    if (line === undefined) return
    event.preventDefault()
    const { input } = this.#parts
    const { selectionStart: start, selectionEnd: end, value } = input
    input.setRangeText(line, start ?? value.length, end ?? value.length, 'end')
    this.ask()
  }

  /** Not every browser empties a search field on Escape. */
  #clear(): boolean {
    const { input } = this.#parts
    const filled = input.value !== ''
    input.value = ''
    if (filled) this.ask()
    return filled
  }

  /** An answer that is still on its way must not open the list again. */
  #close(): boolean {
    const { list, input } = this.#parts
    this.#asked++
    this.#state('idle')
    const open = list.childElementCount > 0
    list.replaceChildren()
    this.#shown = ''
    this.#options = []
    this.#select(-1)
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', list.id)
    return open
  }
}
