// The comparison's columns beyond the usual ones: text for the browser until they are asked for, since most readers never do.

/** Takes cells; returns what stands in them, with a space between any two. */
export function textOfCells(cells: Iterable<HTMLTableCellElement>): string {
  return [...cells].map((cell) => cell.textContent).join(' ')
}

/** Folds what is compared: case and ё make no difference to a filter. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}

export class MoreColumns {
  readonly #source: Element | null
  readonly #own: readonly HTMLTableRowElement[]
  /** The cells by row of the table, its head included. */
  #cells: Map<HTMLTableRowElement, HTMLTableCellElement[]> | undefined
  readonly #folded = new Map<HTMLTableRowElement, string>()
  #joined = false

  /** Takes the place where they stand and the table that they belong to, in its first order. */
  constructor(root: HTMLElement, table: HTMLTableElement) {
    this.#source = root.querySelector('noscript[data-more]')
    this.#own = [...table.rows]
  }

  #read(): Map<HTMLTableRowElement, HTMLTableCellElement[]> {
    if (this.#cells) return this.#cells
    this.#cells = new Map()
    const html = this.#source?.textContent ?? ''
    const page = new DOMParser().parseFromString(html, 'text/html')
    this.add(this.#own, [...(page.querySelector('table')?.rows ?? [])])
    return this.#cells
  }

  /** Takes rows of the table and, in the same order, their rows in these columns, which begin with the name again. */
  add(rows: readonly HTMLTableRowElement[], more: readonly HTMLTableRowElement[]): void {
    const known = this.#read()
    for (const [i, row] of rows.entries()) {
      const cells = [...(more[i]?.cells ?? [])].slice(1)
      known.set(row, cells)
      if (this.#joined) row.append(...cells)
    }
  }

  /** Takes a row; returns its cells in all columns. */
  #allCells(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
    if (!row) return []
    return [...row.cells, ...(this.#joined ? [] : (this.#read().get(row) ?? []))]
  }

  /** Returns what the heads of all columns say, as one text. */
  heads(): string {
    return textOfCells(this.#allCells(this.#own[0]))
  }

  /** Takes a row; returns what a filter looks in, all columns included. */
  textOf(row: HTMLTableRowElement): string {
    let text = this.#folded.get(row)
    if (text === undefined) {
      text = folded(`${textOfCells(this.#allCells(row))} ${row.dataset['find'] ?? ''}`)
      this.#folded.set(row, text)
    }
    return text
  }

  /** Makes them part of the table. */
  join(): void {
    if (this.#joined) return
    for (const [row, cells] of this.#read()) row.append(...cells)
    this.#joined = true
  }
}
