// What script adds to the comparison: all rows at once, columns, filter, CSV, and the address that holds the choice.
import { folded, MoreColumns } from './comparison-columns.ts'
import { OtherParts } from './comparison-parts.ts'
import { csvOf } from './table-csv.ts'
import { makeSortable, sortBy, type Order } from './table-sort.ts'

/** The comparison's controls; what they say stands in the address, so that a choice can be sent to others. */
class Comparison {
  readonly #root: HTMLElement
  readonly #table: HTMLTableElement
  readonly #form: HTMLFormElement
  readonly #boxes: HTMLInputElement[]
  readonly #more: MoreColumns
  readonly #parts: OtherParts
  /** Brings the rows of all parts, and tries again. */
  readonly #allButton: HTMLButtonElement | null
  readonly #allLabel: string
  /** Not a style element: the page's policy lets no style in that the build did not write. */
  readonly #style = new CSSStyleSheet()
  #hidden = new Set<number>()
  #allAsked = false
  #coming: Promise<boolean> | undefined

  constructor(root: HTMLElement, table: HTMLTableElement, form: HTMLFormElement) {
    this.#root = root
    this.#table = table
    this.#form = form
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[name=columns]')]
    this.#more = new MoreColumns(root, table)
    this.#parts = new OtherParts(root, table, this.#more)
    this.#allButton = form.querySelector('[data-rows]')
    this.#allLabel = this.#allButton?.textContent ?? ''
    this.#read()
    this.apply()
    this.#listen()
  }

  #listen(): void {
    const form = this.#form
    form.addEventListener('input', () => this.apply())
    form.addEventListener('submit', (event) => event.preventDefault())
    form.querySelector('[data-csv]')?.addEventListener('click', () => void this.#download())
    this.#allButton?.addEventListener('click', () => {
      this.#allAsked = true
      void this.#allRows()
    })
    for (const button of form.querySelectorAll<HTMLElement>('[data-columns]'))
      button.addEventListener('click', () => {
        for (const box of this.#boxes)
          box.checked = button.dataset['columns'] === 'all' || box.defaultChecked
        this.apply()
      })
  }

  get #filter(): HTMLInputElement {
    return this.#form.elements.namedItem('filter') as HTMLInputElement
  }

  get #words(): string[] {
    return folded(this.#filter.value).split(/\s+/).filter(Boolean)
  }

  /** The head of the column that the rows are sorted by. */
  get #sorted(): HTMLTableCellElement | null {
    return this.#table.querySelector('th[aria-sort]')
  }

  get #isUsual(): boolean {
    return this.#boxes.every((box) => box.checked === box.defaultChecked)
  }

  #read(): void {
    const query = new URLSearchParams(location.search)
    this.#filter.value = query.get('filter') ?? ''
    this.#allAsked = query.get('rows') === 'all'
    const columns = query.get('columns')?.split(',')
    if (columns)
      for (const box of this.#boxes)
        box.checked = columns[0] === 'all' || columns.includes(box.value)
    const [column, order] = query.get('sort')?.split(',') ?? []
    if (column === undefined) return
    if (Number(column) >= (this.#table.tHead?.rows[0]?.cells.length ?? 0)) this.#more.join()
    sortBy(this.#table, Number(column), order === 'descending' ? 'descending' : 'ascending')
  }

  /** Shows what the controls say, and writes it into the address. */
  apply(): void {
    this.#showColumns()
    // A filter and an order are about all errors.
    const needsAll = this.#allAsked || this.#words.length > 0 || this.#sorted !== null
    if (needsAll && this.#parts.state === 'missing') return void this.#allRows()
    this.#showRows()
    this.#write()
  }

  /** Brings the rows of all parts, once; until they are there those at hand obey the controls. */
  #allRows(): Promise<boolean> {
    if (this.#parts.state === 'complete') return Promise.resolve(true)
    if (this.#coming) return this.#coming
    this.#coming = this.#parts.load().then((done) => {
      this.#coming = undefined
      this.#allAsked ||= done
      this.#arrived()
      return done
    })
    this.apply()
    return this.#coming
  }

  #arrived(): void {
    const held = document.activeElement
    const sorted = this.#sorted
    if (sorted) sortBy(this.#table, sorted.cellIndex, sorted.getAttribute('aria-sort') as Order)
    this.apply()
    // The button goes, and rows that move lose the focus.
    const stays = held instanceof HTMLElement && held.isConnected && !held.hidden
    const holder = stays ? held : this.#table.parentElement
    holder?.focus({ preventScroll: true })
  }

  #showColumns(): void {
    this.#hidden = new Set(
      this.#boxes.filter((box) => !box.checked).map((box) => Number(box.dataset['column'])),
    )
    if (this.#boxes.some((box) => box.checked && !box.defaultChecked)) this.#more.join()
    makeSortable(this.#table, () => this.apply())
    const there = this.#table.tHead?.rows[0]?.cells.length ?? 0
    const cells = [...this.#hidden]
      .filter((column) => column < there)
      .map((column) => `.matrix tr>:nth-child(${column + 1})`)
    if (cells.length > 0 && !document.adoptedStyleSheets.includes(this.#style))
      document.adoptedStyleSheets.push(this.#style)
    this.#style.replaceSync(cells.length > 0 ? `${cells.join()}{display:none}` : '')
  }

  #showRows(): void {
    const words = this.#words
    let shown = 0
    for (const row of this.#table.tBodies[0]?.rows ?? []) {
      const text = words.length > 0 ? this.#more.textOf(row) : ''
      row.hidden = !words.every((word) => text.includes(word))
      if (!row.hidden) shown++
    }
    this.#say(shown)
  }

  #say(shown: number): void {
    const { state } = this.#parts
    const count = this.#form.querySelector<HTMLElement>('[data-count]')
    const said = count?.dataset[state === 'loading' || state === 'failed' ? state : 'count'] ?? ''
    if (count) count.textContent = said.replace('{shown}', String(shown))
    if (!this.#allButton) return
    this.#allButton.hidden = state === 'complete'
    this.#allButton.textContent =
      state === 'failed' ? (this.#allButton.dataset['rows'] ?? '') : this.#allLabel
  }

  #write(): void {
    const query = new URLSearchParams()
    if (this.#filter.value) query.set('filter', this.#filter.value)
    const chosen = this.#boxes.filter((box) => box.checked)
    if (chosen.length === this.#boxes.length) query.set('columns', 'all')
    else if (!this.#isUsual) query.set('columns', chosen.map((box) => box.value).join(','))
    const sorted = this.#sorted
    if (sorted) query.set('sort', `${sorted.cellIndex},${sorted.getAttribute('aria-sort')}`)
    if (this.#allAsked && this.#words.length === 0 && !sorted) query.set('rows', 'all')
    const text = query.toString().replaceAll('%2C', ',')
    try {
      history.replaceState(null, '', text ? `?${text}` : location.pathname)
    } catch {
      // Changed too often for WebKit: a later key writes it.
    }
  }

  async #download(): Promise<void> {
    if (!(await this.#allRows())) return
    const blob = new Blob([csvOf(this.#table, this.#hidden)], { type: 'text/csv' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = `${this.#root.dataset['name'] ?? 'table'}.csv`
    link.click()
    URL.revokeObjectURL(link.href)
  }
}

for (const root of document.querySelectorAll<HTMLElement>('[data-comparison]')) {
  const table = root.querySelector('table')
  const form = root.querySelector<HTMLFormElement>('form[data-controls]')
  if (table && form) new Comparison(root, table, form)
}
