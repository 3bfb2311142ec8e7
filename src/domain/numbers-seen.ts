// The numbers that a program sees in a runtime: for an error, and for one of the runtime's names.
import type { AtlasError, ErrorValue } from './catalogue.ts'
import type { Runtime, RuntimeName } from './runtimes.ts'

function rowSeen(runtime: Runtime, error: AtlasError, platform: string): ErrorValue | undefined {
  const numbering = runtime.numbering[platform]
  if (numbering === undefined) return undefined
  const exception = Object.entries(numbering.except).find(([name]) =>
    error.values.some(({ identifier }) => identifier === name),
  )
  const headers = exception === undefined ? numbering.headers : [exception[1]]
  for (const header of headers) {
    const rows = error.values.filter(({ table }) => table.header === header)
    const row = rows.find(({ alias }) => alias === undefined) ?? rows[0]
    if (row !== undefined) return row
  }
  return undefined
}

const signed = (runtime: Runtime, platform: string, { value }: ErrorValue) =>
  runtime.numbering[platform]?.negated ? -value : value

/** Takes a runtime, an error and a platform; returns the number that a program sees there, or undefined. */
export function numberSeen(
  runtime: Runtime,
  error: AtlasError,
  platform: string,
): number | undefined {
  const row = rowSeen(runtime, error, platform)
  return row && signed(runtime, platform, row)
}

/**
 * Takes a runtime, one of its names and a platform; returns the name's number there. Undefined for a family,
 * for what has no number of the system behind it, and where the name does not exist or means something else:
 * an errno name counts only on systems that have it, a written-down name only by its own identifiers.
 */
export function numberOfName(
  runtime: Runtime,
  { name, errors, also, call, identifiers, table }: RuntimeName,
  platform: string,
): number | undefined {
  const [error] = errors
  if (error === undefined || errors.length + also.length !== 1) return undefined
  if (table.numberless || call !== undefined) return undefined
  if (table.on !== undefined && !table.on.includes(platform)) return undefined
  const row = rowSeen(runtime, error, platform)
  if (row === undefined) return undefined
  const byRule = table.names[name] === undefined
  const here = error.values.filter((value) => value.table === row.table)
  const meant =
    (byRule && row.vocabulary !== 'errno') ||
    here.some(({ identifier }) => identifiers.includes(identifier))
  return meant ? signed(runtime, platform, row) : undefined
}
