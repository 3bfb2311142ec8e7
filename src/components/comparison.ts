// What script adds to the comparison: columns, filter, CSV, and the address that holds the choice.
import { makeSortable, sortBy } from './table-sort.ts'

/** Folds what is compared: case and ё make no difference to a filter. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}

function cellsText(row: HTMLTableRowElement): string {
  return [...row.cells].map((cell) => cell.textContent).join(' ')
}

function csvOf(table: HTMLTableElement, hidden: ReadonlySet<number>): string {
  const rows = [...(table.tHead?.rows ?? []), ...(table.tBodies[0]?.rows ?? [])]
  const line = (row: HTMLTableRowElement) =>
    [...row.cells]
      .filter((cell) => !hidden.has(cell.cellIndex))
      .map(
        (cell) => `"${(cell.textContent ?? '').trim().replace(/\s+/g, ' ').replaceAll('"', '""')}"`,
      )
      .join(',')
  // RFC 4180: lines end with CRLF. The byte order mark lets spreadsheets see UTF-8.
  return `\ufeff${rows
    .filter((row) => !row.hidden)
    .map(line)
    .join('\r\n')}\r\n`
}

/** The columns beyond the usual ones: text for the browser until they are asked for, since most readers never do. */
class MoreColumns {
  readonly #source: Element | null
  readonly #rows: HTMLTableRowElement[]
  #parsed: HTMLTableRowElement[] | undefined
  #joined = false

  /** Takes the place where they stand and the table that they belong to, in its first order. */
  constructor(root: HTMLElement, table: HTMLTableElement) {
    this.#source = root.querySelector('noscript[data-more]')
    this.#rows = [...table.rows]
  }

  #read(): HTMLTableRowElement[] {
    const html = this.#source?.textContent ?? ''
    this.#parsed ??= [
      ...(new DOMParser().parseFromString(html, 'text/html').querySelector('table')?.rows ?? []),
    ]
    return this.#parsed
  }

  /** Returns what a filter looks in, by row, all columns included. */
  texts(): Map<HTMLTableRowElement, string> {
    const rest = this.#joined ? [] : this.#read().map(cellsText)
    return new Map(
      this.#rows.map((row, i) => [
        row,
        folded([cellsText(row), row.dataset['find'], rest[i]].join(' ')),
      ]),
    )
  }

  /** Makes them part of the table. */
  join(): void {
    if (this.#joined) return
    for (const [i, { cells }] of this.#read().entries())
      this.#rows[i]?.append(...[...cells].slice(1))
    this.#joined = true
  }
}

/** The comparison's controls; what they say stands in the address, so that a choice can be sent to others. */
export class Comparison {
  readonly #root: HTMLElement
  readonly #table: HTMLTableElement
  readonly #form: HTMLFormElement
  readonly #boxes: HTMLInputElement[]
  readonly #more: MoreColumns
  /** Not a style element: the page's policy lets no style in that the build did not write. */
  readonly #style = new CSSStyleSheet()
  #hidden = new Set<number>()
  #texts: Map<HTMLTableRowElement, string> | undefined

  constructor(root: HTMLElement, table: HTMLTableElement, form: HTMLFormElement) {
    this.#root = root
    this.#table = table
    this.#form = form
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[name=columns]')]
    this.#more = new MoreColumns(root, table)
    this.#read()
    this.apply()
    form.addEventListener('input', () => this.apply())
    form.addEventListener('submit', (event) => event.preventDefault())
    form.querySelector('[data-csv]')?.addEventListener('click', () => this.#download())
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

  get #isUsual(): boolean {
    return this.#boxes.every((box) => box.checked === box.defaultChecked)
  }

  #read(): void {
    const query = new URLSearchParams(location.search)
    this.#filter.value = query.get('filter') ?? ''
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
    this.#showRows()
    this.#write()
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
    const words = folded(this.#filter.value).split(/\s+/).filter(Boolean)
    if (words.length > 0) this.#texts ??= this.#more.texts()
    let shown = 0
    const rows = this.#table.tBodies[0]?.rows ?? []
    for (const row of rows) {
      row.hidden = !words.every((word) => this.#texts?.get(row)?.includes(word))
      if (!row.hidden) shown++
    }
    const count = this.#root.querySelector<HTMLElement>('[data-count]')
    if (count)
      count.textContent = (count.dataset['count'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{all}', String(rows.length))
  }

  #write(): void {
    const query = new URLSearchParams()
    if (this.#filter.value) query.set('filter', this.#filter.value)
    const chosen = this.#boxes.filter((box) => box.checked)
    if (chosen.length === this.#boxes.length) query.set('columns', 'all')
    else if (!this.#isUsual) query.set('columns', chosen.map((box) => box.value).join(','))
    const sorted = this.#table.querySelector<HTMLTableCellElement>('th[aria-sort]')
    if (sorted) query.set('sort', `${sorted.cellIndex},${sorted.getAttribute('aria-sort')}`)
    const text = query.toString().replaceAll('%2C', ',')
    try {
      history.replaceState(null, '', text ? `?${text}` : location.pathname)
    } catch {
      // Changed too often for WebKit: a later key writes it.
    }
  }

  #download(): void {
    const blob = new Blob([csvOf(this.#table, this.#hidden)], { type: 'text/csv' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = `${this.#root.dataset['name'] ?? 'table'}.csv`
    link.click()
    URL.revokeObjectURL(link.href)
  }
}
