// What script adds to tables: sorting by any column; in the comparison also columns, filter, CSV and the address.

type Order = 'ascending' | 'descending'

function cellText(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent?.trim() ?? ''
}

/** Numbers before words, smaller first; empty cells always last. */
function compareCells(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 2 : -2
  const [x, y] = [Number.parseFloat(a), Number.parseFloat(b)]
  const numbers = /^-?\d/.test(a) && /^-?\d/.test(b)
  return Math.sign(numbers ? x - y : a.localeCompare(b))
}

function sortBy(table: HTMLTableElement, column: number, order: Order): void {
  const body = table.tBodies[0]
  if (!body) return
  const rows = [...body.rows].map((row) => ({ row, text: cellText(row, column) }))
  rows.sort((a, b) => {
    const way = compareCells(a.text, b.text)
    return Math.abs(way) === 2 || order === 'ascending' ? way : -way
  })
  body.append(...rows.map(({ row }) => row))
  const heads = table.tHead?.rows[0]?.cells ?? []
  for (const head of heads) {
    if (head.cellIndex === column) head.setAttribute('aria-sort', order)
    else head.removeAttribute('aria-sort')
  }
}

function makeSortable(table: HTMLTableElement, changed: () => void): void {
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
      sortBy(table, head.cellIndex, order)
      changed()
    })
  }
}

/** Folds what is compared: case and ё make no difference to a filter. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
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

/** The comparison's controls; what they say stands in the address, so that a choice can be sent to others. */
class Comparison {
  readonly #root: HTMLElement
  readonly #table: HTMLTableElement
  readonly #form: HTMLFormElement
  readonly #boxes: HTMLInputElement[]
  /** Not a style element: the page's policy lets no style in that the build did not write. */
  readonly #style = new CSSStyleSheet()
  #hidden = new Set<number>()

  constructor(root: HTMLElement, table: HTMLTableElement, form: HTMLFormElement) {
    this.#root = root
    this.#table = table
    this.#form = form
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[name=columns]')]
    document.adoptedStyleSheets.push(this.#style)
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

  #read(): void {
    const query = new URLSearchParams(location.search)
    this.#filter.value = query.get('filter') ?? ''
    const columns = query.get('columns')?.split(',')
    if (columns)
      for (const box of this.#boxes)
        box.checked = columns[0] === 'all' || columns.includes(box.value)
    const [column, order] = query.get('sort')?.split(',') ?? []
    if (column !== undefined)
      sortBy(this.#table, Number(column), order === 'descending' ? 'descending' : 'ascending')
  }

  /** Shows what the controls say, and writes it into the address. */
  apply(): void {
    this.#hidden = new Set(
      this.#boxes.filter((box) => !box.checked).map((box) => Number(box.dataset['column'])),
    )
    const cells = [...this.#hidden].map((column) => `.matrix tr>:nth-child(${column + 1})`)
    // The usual choice is in the page's own styles: it holds before this script has come.
    const chosen = this.#boxes.some((box) => box.checked !== box.defaultChecked)
    this.#table.toggleAttribute('data-chosen', chosen)
    this.#style.replaceSync(chosen && cells.length > 0 ? `${cells.join()}{display:none}` : '')
    const words = folded(this.#filter.value).split(/\s+/).filter(Boolean)
    let shown = 0
    for (const row of this.#table.tBodies[0]?.rows ?? []) {
      const text = words.length > 0 ? folded(`${row.textContent} ${row.dataset['find'] ?? ''}`) : ''
      row.hidden = !words.every((word) => text.includes(word))
      if (!row.hidden) shown++
    }
    const count = this.#root.querySelector<HTMLElement>('[data-count]')
    const all = this.#table.tBodies[0]?.rows.length ?? 0
    if (count)
      count.textContent = (count.dataset['count'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{all}', String(all))
    this.#write()
  }

  #write(): void {
    const query = new URLSearchParams()
    if (this.#filter.value) query.set('filter', this.#filter.value)
    const chosen = this.#boxes.filter((box) => box.checked)
    if (chosen.length === this.#boxes.length) query.set('columns', 'all')
    else if (this.#table.dataset['chosen'] !== undefined)
      query.set('columns', chosen.map((box) => box.value).join(','))
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

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const root = table.closest<HTMLElement>('[data-table-tools]')
  const form = root?.querySelector<HTMLFormElement>('form[data-controls]')
  const comparison = root && form ? new Comparison(root, table, form) : undefined
  makeSortable(table, () => comparison?.apply())
}
