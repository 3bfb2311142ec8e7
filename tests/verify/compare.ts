// Compares what a package says with our tables and texts: proved, disputed, different, or unknown to us.
import type { Table, TableValue } from '../../src/domain/headers.ts'
import type { Vocabulary } from '../../src/domain/kinds.ts'
import type { FoundText } from './extract/texts.ts'
import type { IsExplained } from './explained.ts'

export interface Comparison {
  /** Identifiers whose number or text the package confirms. */
  proved: string[]
  /** Identifiers where the package holds the number that our header lists under `disputed:`. */
  disputed: string[]
  /** One sentence for each difference that nothing explains. */
  differences: string[]
}

/** The names that belong to a vocabulary, as headers spell them. */
export const NAMES: Record<Vocabulary, RegExp> = {
  errno: /^(E[A-Z0-9][A-Za-z0-9]*|STRUNCATE)$/,
  winsock: /^WSA_?[A-Z0-9_]+$/,
  win32: /^ERROR_[A-Z0-9_]+$/,
  ntstatus: /^STATUS_[A-Z0-9_]+$/,
  eai: /^EAI_[A-Z_]+$/,
  herrno: /^(HOST_NOT_FOUND|TRY_AGAIN|NO_RECOVERY|NO_DATA|NO_ADDRESS|NETDB_INTERNAL)$/,
  uv: /^UV_[A-Z0-9_]+$/,
}

export interface NumberSource {
  where: string
  package: string
  partOf: boolean
  found: ReadonlyMap<string, number>
  isExplained: IsExplained
}

function isDisputed(row: TableValue, value: number, source: NumberSource): boolean {
  return row.disputed.some(
    (claim) =>
      (typeof claim.value === 'number' ? claim.value : source.found.get(claim.value)) === value,
  )
}

/**
 * Takes one of our tables and a package's numbers; returns what they prove. NTSTATUS values and Haiku's
 * may be written signed or unsigned: the same 32 bits are the same number.
 */
export function compareNumbers(table: Table, source: NumberSource): Comparison {
  const result: Comparison = { proved: [], disputed: [], differences: [] }
  for (const [name, value] of source.found) {
    if (!NAMES[table.vocabulary].test(name)) continue
    const row = table.values.get(name)
    if (row !== undefined && row.value >>> 0 === value >>> 0) result.proved.push(name)
    else if (row !== undefined && isDisputed(row, value, source)) result.disputed.push(name)
    else if (row === undefined && source.partOf) continue
    else if (!source.isExplained(name, source.where, source.package))
      result.differences.push(
        row === undefined
          ? `${name} is ${value} in ${source.package}; we do not have it`
          : `${name} is ${value} in ${source.package}; we say ${row.value}`,
      )
  }
  return result
}

export interface TextSource {
  where: string
  package: string
  found: readonly FoundText[]
  /** How the package records a text of ours: Go lower-cases first letters. */
  recorded: (text: string) => string
  isExplained: IsExplained
}

/**
 * Takes the tables of a platform for one vocabulary, our text for an identifier (undefined: none) and a
 * package's texts; returns what they prove. A number stands for all identifiers that have it. A text for
 * a name that is an alias here counts for the name behind it, unless that has a text there as well.
 */
export function compareTexts(
  tables: readonly Table[],
  ours: (identifier: string) => string | undefined,
  source: TextSource,
): Comparison {
  const result: Comparison = { proved: [], disputed: [], differences: [] }
  const rows = tables.flatMap((table) => [...table.values.values()])
  const keys = new Set(source.found.map(({ key }) => key))
  for (const { key, text } of source.found) {
    const names = rows
      .filter((row) => (typeof key === 'number' ? row.value : row.identifier) === key)
      .filter((row) => typeof key === 'number' || !keys.has(row.alias ?? ''))
      .map((row) => row.alias ?? row.identifier)
    const known = [...new Set(names)].filter((name) => ours(name) !== undefined)
    const equal = known.filter((name) => source.recorded(ours(name) ?? '') === text)
    result.proved.push(...equal)
    const name = known[0] ?? names[0]
    if (equal.length > 0 || name === undefined) continue
    if (source.isExplained(name, source.where, source.package)) continue
    const said = known[0] === undefined ? 'nothing' : `“${ours(known[0])}”`
    result.differences.push(`${name} reads “${text}” in ${source.package}; we have ${said}`)
  }
  return { ...result, proved: [...new Set(result.proved)] }
}
