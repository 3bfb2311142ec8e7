// A header that inherits names an existing header with a full table, and holds only what differs from it.
import { nearest } from '../problem.ts'
import type { Vocabulary } from '../kinds.ts'
import type { HeaderEntry } from '../types.ts'
import type { Check } from './context.ts'

const fileOf = (header: HeaderEntry) => `content/headers/${header.id}.yaml`

export const headerInheritance: Check = ({ content }) => {
  const byId = new Map(content.headers.map((header) => [header.id, header]))
  return content.headers.flatMap((header) => {
    if (header.inherits === undefined) return []
    const base = byId.get(header.inherits)
    if (base === undefined)
      return [
        {
          file: fileOf(header),
          place: 'inherits',
          wrong: `There is no header ${header.inherits}.`,
          nearest: nearest(header.inherits, byId.keys()),
          mend: `Name a header as platform/file, such as linux/errno.`,
        },
      ]
    if (base.inherits !== undefined)
      return [
        {
          file: fileOf(header),
          place: 'inherits',
          wrong: `${base.id} inherits itself: what it takes from ${base.inherits} would be missing here.`,
          mend: `Name the header that holds the full table, and list here what differs from that.`,
        },
      ]
    return (Object.entries(header.values) as [Vocabulary, Record<string, unknown>][]).flatMap(
      ([vocabulary, values]) =>
        Object.entries(values)
          .filter(([identifier, value]) => base.values[vocabulary]?.[identifier] === value)
          .map(([identifier]) => ({
            file: fileOf(header),
            place: `values.${vocabulary}.${identifier}`,
            wrong: `It repeats what ${base.id} says: the number would stand twice.`,
            mend: `Take the line out; it is inherited.`,
          })),
    )
  })
}
