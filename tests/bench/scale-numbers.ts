// Numbers for copied errors: each moved as far as its copy is from the real content.
import type { Content, HeaderEntry } from '../../src/domain/types.ts'
import { merged, ofNames, renamed, type Copy } from './scale-copy.ts'

/** Far enough for a copy's numbers to be new, near enough for five copies to stay below 65,536, where HRESULTs end. */
const STEP = 8000

const moved = (value: number, { round }: Copy) => value + Math.sign(value) * STEP * round

/** The number behind an alias whose name was not copied, from any header of the platform. */
function numberOf(name: string, platform: string, headers: readonly HeaderEntry[]): number {
  for (const header of headers.filter((other) => other.platform === platform))
    for (const values of Object.values(header.values)) {
      const value = values[name]
      if (typeof value === 'number') return value
      if (value !== undefined) return numberOf(value, platform, headers)
    }
  throw new Error(`${platform} has no number for ${name}.`)
}

/** Takes the real content and copies; returns its headers with the names and numbers of all of them. */
export function headersOf({ headers }: Content, copies: readonly Copy[]): HeaderEntry[] {
  return headers.map((header) => {
    const valuesIn = (values: Record<string, number | string>, copy: Copy) =>
      ofNames(values, copy, (value) => {
        if (typeof value === 'number') return moved(value, copy)
        if (copy.names.has(value)) return renamed(value, copy)
        return moved(numberOf(value, header.platform, headers), copy)
      })
    const values = Object.entries(header.values).map(([vocabulary, own]) => [
      vocabulary,
      merged(copies, (copy) => valuesIn(own, copy)),
    ])
    return { ...header, disputed: undefined, values: Object.fromEntries(values) }
  })
}
