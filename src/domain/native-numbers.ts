// .NET's way from a member of SocketError back to the number of the system, from the headers of each.
import type { AtlasError, Catalogue } from './catalogue.ts'
import type { Runtime, RuntimeName } from './runtimes.ts'

/** One member with its numbers. */
export interface NativeRow {
  name: RuntimeName
  error: AtlasError | undefined
  /** The member's own value: the Winsock number, the same on every system. */
  own: number | undefined
  /** What the member is turned into where errno numbers count; undefined: nothing, it keeps its value. */
  identifier: string | undefined
  /** Platform id → number. */
  numbers: Record<string, number | undefined>
}

type Tables = Pick<Catalogue, 'tables'>

/** Takes tables, a platform and an identifier; returns its number there, on the platform's usual architecture. */
function numberOn({ tables }: Tables, platform: string, identifier: string): number | undefined {
  return tables
    .filter((table) => table.platform === platform && table.architecture === null)
    .map((table) => table.values.get(identifier)?.value)
    .find((value) => value !== undefined)
}

/**
 * Takes the catalogue, a runtime and platforms; returns a row per member of its first table, in the order
 * of their values. Empty for a runtime that turns nothing back.
 */
export function nativeRows(
  catalogue: Tables,
  runtime: Runtime,
  platforms: readonly string[],
): NativeRow[] {
  const { native, tables } = runtime
  if (native === undefined) return []
  const rows = runtime.names
    .filter(({ table, call }) => table === tables[0] && call === undefined)
    .map((name): NativeRow => {
      const [windows] = name.identifiers
      const own =
        name.number ?? (windows === undefined ? undefined : numberOn(catalogue, 'windows', windows))
      const identifier = native.names[name.name]
      const on = (platform: string) =>
        identifier === undefined
          ? own
          : (native.numbers[identifier] ?? numberOn(catalogue, platform, identifier))
      const numbers = Object.fromEntries(platforms.map((platform) => [platform, on(platform)]))
      return {
        name,
        error: name.errors[0],
        own,
        identifier,
        numbers,
      }
    })
  return rows.toSorted((a, b) => (a.own ?? 0) - (b.own ?? 0))
}
