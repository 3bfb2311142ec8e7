// Each identifier that a runtime file names exists, and each number or text in it belongs to one of its names.
import { nearest, type Problem } from '../problem.ts'
import { nameByRule } from '../runtimes.ts'
import type { NameTable, RuntimeEntry } from '../runtime-types.ts'
import type { Check } from './context.ts'

/** A place in a runtime file and the identifiers that it names. */
interface Mention {
  place: string
  identifiers: readonly string[]
}

function mentionsIn(table: NameTable): Mention[] {
  const at = `tables.${table.id}`
  return [
    ...table.rules.map((rule, i) => ({
      place: `${at}.rules.${i}.of`,
      identifiers: Array.isArray(rule.of) ? rule.of : [],
    })),
    ...Object.entries(table.names).map(([name, identifiers]) => ({
      place: `${at}.names.${name}`,
      identifiers,
    })),
    ...Object.entries(table.also).map(([name, identifiers]) => ({
      place: `${at}.also.${name}`,
      identifiers,
    })),
    ...Object.entries(table.calls).flatMap(([call, names]) =>
      Object.entries(names).map(([name, identifiers]) => ({
        place: `${at}.calls.${call}.${name}`,
        identifiers,
      })),
    ),
  ]
}

function mentions(runtime: RuntimeEntry): Mention[] {
  return [
    ...runtime.tables.flatMap(mentionsIn),
    ...Object.entries(runtime.texts).map(([text, identifiers]) => ({
      place: `texts.${text}`,
      identifiers,
    })),
    ...runtime.printed.map(({ line, of }) => ({ place: `printed.${line}`, identifiers: of })),
    ...Object.entries(runtime.numbering).map(([platform, { except }]) => ({
      place: `numbering.${platform}.except`,
      identifiers: Object.keys(except),
    })),
    ...Object.entries(runtime.native?.names ?? {}).map(([name, identifier]) => ({
      place: `native.names.${name}`,
      identifiers: runtime.native?.numbers[identifier] === undefined ? [identifier] : [],
    })),
  ]
}

function strayKeys(runtime: RuntimeEntry, table: NameTable, file: string): Problem[] {
  const names = new Set([
    ...table.rules.flatMap((rule) =>
      Array.isArray(rule.of) ? rule.of.map((identifier) => nameByRule(rule, identifier)) : [],
    ),
    ...Object.keys(table.names),
    ...Object.values(table.calls).flatMap((calls) => Object.keys(calls)),
  ])
  const stray = (map: string, keys: string[]) =>
    keys
      .filter((key) => !names.has(key))
      .map((key) => ({
        file,
        place: `tables.${table.id}.${map}.${key}`,
        wrong: `${runtime.name} has no name ${key} in this table.`,
        nearest: nearest(key, names),
        mend: `Correct the name, or add it under \`names:\` with the identifiers that it stands for.`,
      }))
  if (table.rules.some((rule) => !Array.isArray(rule.of))) return []
  return [
    ...stray('also', Object.keys(table.also)),
    ...stray('numbers', Object.keys(table.numbers)),
    ...stray('texts', Object.keys(table.texts)),
  ]
}

export const runtimeIdentifiers: Check = ({ content, identifiers }) => {
  const known = new Set([...identifiers.values()].flatMap((set) => [...set]))
  return content.runtimes.flatMap((runtime) => {
    const file = `content/runtimes/${runtime.id}.yaml`
    const unknown = mentions(runtime).flatMap(({ place, identifiers: named }) =>
      named
        .filter((identifier) => !known.has(identifier))
        .map((identifier) => ({
          file,
          place,
          wrong: `No header defines ${identifier}.`,
          nearest: nearest(identifier, known),
          mend: `Correct the name, or add it with its number to a header in content/headers/.`,
        })),
    )
    return [...unknown, ...runtime.tables.flatMap((table) => strayKeys(runtime, table, file))]
  })
}
