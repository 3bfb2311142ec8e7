// What script adds to tables: sorting everywhere; in the comparison also columns, filter, CSV and the address.
import { Comparison } from './comparison.ts'
import { makeSortable } from './table-sort.ts'

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const root = table.closest<HTMLElement>('[data-table-tools]')
  const form = root?.querySelector<HTMLFormElement>('form[data-controls]')
  if (root && form) new Comparison(root, table, form)
  else makeSortable(table, () => {})
}
