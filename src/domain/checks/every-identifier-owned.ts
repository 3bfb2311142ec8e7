// No identifier without a page: each name in a header is claimed by an error.
import type { Vocabulary } from '../kinds.ts'
import { claims, type Check } from './context.ts'

export const everyIdentifierOwned: Check = ({ content }) => {
  const claimed = new Set(
    content.errors.flatMap(claims).map((c) => `${c.vocabulary} ${c.identifier}`),
  )
  const told = new Set<string>()
  return content.headers.flatMap((header) =>
    (Object.entries(header.values) as [Vocabulary, Record<string, unknown>][]).flatMap(
      ([vocabulary, values]) =>
        Object.keys(values).flatMap((identifier) => {
          const key = `${vocabulary} ${identifier}`
          if (claimed.has(key) || told.has(key)) return []
          told.add(key)
          return [
            {
              file: `content/headers/${header.id}.yaml`,
              place: `values.${vocabulary}.${identifier}`,
              wrong: `No error claims ${identifier}: it would have no page.`,
              mend: `Name it under \`identifiers.${vocabulary}\` of the error that it is, or add content/errors/${identifier.toLowerCase()}.yaml with its three articles.`,
            },
          ]
        }),
    ),
  )
}
