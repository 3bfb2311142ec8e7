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

type Raw = number | string
type RawTable = Map<string, { raw: Raw; own: boolean }>

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

/** Longer than any chain in a real header, which is one or two names: only a circle is longer. */
const MOST_STEPS = 8

/** Follows `A: B, B: 11` to 11; undefined when the chain breaks or turns in a circle. */
function follow(raw: Raw, lookUp: (identifier: string) => Raw | undefined) {
  let current: Raw | undefined = raw
  for (let step = 0; step < MOST_STEPS && typeof current === 'string'; step++)
    current = lookUp(current)
  return typeof current === 'number' ? current : undefined
}

/** Takes every header; returns what each platform's headers without an architecture say, by identifier. */
function namesByPlatform(headers: readonly HeaderEntry[]): Map<string, Map<string, Raw>> {
  const byPlatform = new Map<string, Map<string, Raw>>()
  for (const header of headers) {
    if (header.architecture !== undefined) continue
    const known = byPlatform.get(header.platform) ?? new Map<string, Raw>()
    for (const values of Object.values(header.values))
      for (const [identifier, raw] of Object.entries(values)) known.set(identifier, raw)
    byPlatform.set(header.platform, known)
  }
  return byPlatform
}

/** Takes what a table says, and what its platform's other headers say; returns its rows with their numbers. */
function resolved(
  raws: RawTable,
  elsewhere: ReadonlyMap<string, Raw> | undefined,
  disputed: HeaderEntry['disputed'],
): Map<string, TableValue> {
  const values = new Map<string, TableValue>()
  for (const [identifier, { raw, own }] of raws) {
    const value = follow(raw, (name) => raws.get(name)?.raw ?? elsewhere?.get(name))
    if (value === undefined) continue
    values.set(identifier, {
      identifier,
      value,
      own,
      disputed: disputed?.[identifier] ?? [],
      ...(typeof raw === 'string' ? { alias: raw } : {}),
    })
  }
  return values
}

/**
 * Takes every header; returns their tables. An alias is looked for in the same table first, then in the
 * other headers of its platform without an architecture. An alias that leads nowhere has no row (the
 * check `header-values` reports it), except a platform's native name such as Haiku's `B_…`.
 */
export function buildTables(headers: readonly HeaderEntry[]): Table[] {
  const byId = new Map(headers.map((header) => [header.id, header]))
  const byPlatform = namesByPlatform(headers)
  return headers.flatMap((header) =>
    (Object.keys(header.values) as Vocabulary[]).map((vocabulary) => ({
      header: header.id,
      platform: header.platform,
      architecture: header.architecture ?? null,
      vocabulary,
      file: header.file,
      sources: header.sources,
      values: resolved(
        rawTable(header, vocabulary, byId),
        byPlatform.get(header.platform),
        header.disputed,
      ),
    })),
  )
}
