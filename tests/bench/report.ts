// How the bench prints: aligned lines under a heading, fit for pasting.

/** A cell is printed as it is; numbers stand at the right. */
export type Cell = string | number | undefined

/** Takes numbers; returns the one in the middle, 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Takes a part and the whole; returns the share in per cent with one decimal. */
export function percent(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`
}

/** Takes bytes; returns megabytes. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)
}

/** Takes milliseconds; returns seconds with one decimal. */
export function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

const written = (cell: Cell) => (cell === undefined ? '–' : String(cell))

/** Takes a heading, the heads of the columns after the first, and rows; prints them aligned. */
export function printTable(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly [name: string, ...cells: Cell[]])[],
): void {
  const lines = rows.map(([name, ...cells]) => [name, ...cells.map(written)])
  const first = Math.max(heading.length - 2, ...lines.map(([name = '']) => name.length))
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...lines.map((line) => line[i + 1]?.length ?? 0)),
  )
  const put = (cells: readonly string[]) =>
    cells.map((cell, i) => `  ${cell.padStart(widths[i] ?? 0)}`).join('')
  console.log(`\n${heading.padEnd(first + 2)}${put(columns)}`.trimEnd())
  for (const [name = '', ...cells] of lines) console.log(`  ${name.padEnd(first)}${put(cells)}`)
}

/** Takes a sentence; prints it below a table. */
export function printNote(text: string): void {
  console.log(`  ${text}`)
}
