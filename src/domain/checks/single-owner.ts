// An identifier belongs to one error and is no other error's slug, whatever its case: one name, one short link.
import { claims, errorFile, type Check } from './context.ts'

export const singleOwner: Check = ({ content }) => {
  const owner = new Map(content.errors.map(({ slug }) => [slug, slug]))
  return content.errors.flatMap((error) =>
    claims(error).flatMap(({ vocabulary, identifier }) => {
      const key = identifier.toLowerCase()
      const first = owner.get(key)
      if (first === undefined) owner.set(key, error.slug)
      if (first === undefined || first === error.slug) return []
      return [
        {
          file: errorFile(error.slug),
          place: `identifiers.${vocabulary}`,
          wrong: `${identifier} belongs to ${first} already (${errorFile(first)}).`,
          mend: `Take it out of one of the two files; use \`near:\` to point from one to the other.`,
        },
      ]
    }),
  )
}
