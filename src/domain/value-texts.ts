// What a system prints for a value: it sees only the number, so a name without a text has that of a namesake.
import type { Table, TableValue } from './headers.ts'
import type { PrintedText, Texts } from './texts.ts'
import type { PlatformEntry } from './types.ts'

/** Takes a platform, a row of one of its tables and the table; returns what each of its systems prints in English. */
export type ValueTexts = (platform: PlatformEntry, row: TableValue, table: Table) => PrintedText[]

const keyOf = (platform: string, identifier: string) => `${platform}/${identifier}`

/** The names that stand for another one, by that one: Windows has a text for WSA_IO_PENDING, which is ERROR_IO_PENDING. */
function aliasesIn(tables: readonly Table[]): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const { platform, architecture, values } of tables)
    for (const { identifier, alias } of architecture === null ? values.values() : []) {
      if (alias === undefined) continue
      const key = keyOf(platform, alias)
      aliases.set(key, [...(aliases.get(key) ?? []), identifier])
    }
  return aliases
}

/** Takes all tables and texts; returns how to find a value's texts. */
export function valueTexts(tables: readonly Table[], texts: Texts): ValueTexts {
  const aliases = aliasesIn(tables)
  return (platform, { alias = '', identifier }, table) => {
    const before = [alias, table.values.get(alias)?.alias ?? '', identifier]
    const names = [...before, ...(aliases.get(keyOf(platform.id, identifier)) ?? [])]
    return platform.systems.flatMap((system) => {
      for (const name of names) {
        const found = name === '' ? undefined : texts.find(system, 'en', name)
        if (found !== undefined) return found.text === null ? [] : [found]
      }
      return []
    })
  }
}
