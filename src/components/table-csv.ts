// What a table shows, as CSV.

/** Takes a table and the indexes of its hidden columns; returns the rows and columns that are seen. */
export function csvOf(table: HTMLTableElement, hidden: ReadonlySet<number>): string {
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
