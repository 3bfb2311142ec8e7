// Every value is a number or leads to one: an alias names an identifier of the same platform.
import { nearest } from '../problem.ts'
import type { Vocabulary } from '../kinds.ts'
import type { Check } from './context.ts'

export const headerValues: Check = ({ content, tables }) => {
  const resolved = new Map(
    tables.map((table) => [`${table.header} ${table.vocabulary}`, table.values]),
  )
  return content.headers.flatMap((header) => {
    const siblings = content.headers.filter((other) => other.platform === header.platform)
    const known = siblings.flatMap((other) => Object.values(other.values).flatMap(Object.keys))
    return (Object.entries(header.values) as [Vocabulary, Record<string, unknown>][]).flatMap(
      ([vocabulary, values]) =>
        Object.entries(values)
          .filter(([identifier]) => !resolved.get(`${header.id} ${vocabulary}`)?.has(identifier))
          .map(([identifier, target]) => ({
            file: `content/headers/${header.id}.yaml`,
            place: `values.${vocabulary}.${identifier}`,
            wrong: `${identifier} is defined as ${String(target)}, which leads to no number on ${header.platform}.`,
            nearest: nearest(
              String(target),
              known.filter((name) => name !== identifier && name !== target),
            ),
            mend: `Write a number, or the name of an identifier in a header of the same platform.`,
          })),
    )
  })
}
