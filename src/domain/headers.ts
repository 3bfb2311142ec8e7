// From header files to tables: inheritance applied, aliases followed to their numbers.
import type { Vocabulary } from './kinds.ts'
import type { DisputedValue, HeaderEntry, Provenance } from './types.ts'

export interface TableValue {
  identifier: string
  value: number
  /** The identifier that this one is defined as on this platform. */
  alias?: string
  /** Written in this header, not in the one that it inherits. */
  own: boolean
  disputed: DisputedValue[]
}

/** All identifiers of one vocabulary in one header. */
export interface Table {
  header: string
  platform: string
  architecture: string | null
  vocabulary: Vocabulary
  file: string
  sources: Provenance[]
  values: Map<string, TableValue>
}

type RawTable = Map<string, { raw: number | string; own: boolean }>

function rawTable(
  header: HeaderEntry,
  vocabulary: Vocabulary,
  byId: ReadonlyMap<string, HeaderEntry>,
): RawTable {
  const table: RawTable = new Map()
  const base = header.inherits === undefined ? undefined : byId.get(header.inherits)
  for (const [identifier, raw] of Object.entries(base?.values[vocabulary] ?? {}))
    table.set(identifier, { raw, own: false })
  for (const [identifier, raw] of Object.entries(header.values[vocabulary] ?? {}))
    table.set(identifier, { raw, own: true })
  return table
}

/** Follows `A: B, B: 11` to 11; undefined when the chain breaks or turns in a circle. */
function follow(raw: number | string, lookUp: (identifier: string) => number | string | undefined) {
  let current: number | string | undefined = raw
  for (let step = 0; step < 8 && typeof current === 'string'; step++) current = lookUp(current)
  return typeof current === 'number' ? current : undefined
}

/**
 * Takes every header; returns their tables. An alias is looked for in the same table first, then in the
 * other headers of its platform without an architecture. An alias that leads nowhere has no row (the
 * check `header-values` reports it), except a platform's native name such as Haiku's `B_…`.
 */
export function buildTables(headers: readonly HeaderEntry[]): Table[] {
  const byId = new Map(headers.map((header) => [header.id, header]))
  const byPlatform = new Map<string, Map<string, number | string>>()
  for (const header of headers) {
    if (header.architecture !== undefined) continue
    const known = byPlatform.get(header.platform) ?? new Map<string, number | string>()
    for (const values of Object.values(header.values))
      for (const [identifier, raw] of Object.entries(values)) known.set(identifier, raw)
    byPlatform.set(header.platform, known)
  }
  return headers.flatMap((header) =>
    (Object.keys(header.values) as Vocabulary[]).map((vocabulary) => {
      const raws = rawTable(header, vocabulary, byId)
      const elsewhere = byPlatform.get(header.platform)
      const values = new Map<string, TableValue>()
      for (const [identifier, { raw, own }] of raws) {
        const value = follow(raw, (name) => raws.get(name)?.raw ?? elsewhere?.get(name))
        if (value === undefined) continue
        const disputed = header.disputed?.[identifier] ?? []
        values.set(identifier, {
          identifier,
          value,
          own,
          disputed,
          ...(typeof raw === 'string' ? { alias: raw } : {}),
        })
      }
      return {
        header: header.id,
        platform: header.platform,
        architecture: header.architecture ?? null,
        vocabulary,
        file: header.file,
        sources: header.sources,
        values,
      }
    }),
  )
}
