// Sorting a table by any of its columns: a button in each head. Tables that say `data-sortable` get theirs by themselves.

export type Order = 'ascending' | 'descending'

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

/** Takes a table, the index of a column and an order; puts the rows into it and says so in the head. */
export function sortBy(table: HTMLTableElement, column: number, order: Order): void {
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

/** Takes a table and what to do after it was sorted; gives every head that has none its button. */
export function makeSortable(table: HTMLTableElement, changed: () => void): void {
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    if (head.firstElementChild) continue
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

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  makeSortable(table, () => {})
