// Every identifier that an error claims stands in a header of its vocabulary.
import { nearest } from '../problem.ts'
import { claims, errorFile, type Check } from './context.ts'

export const knownIdentifiers: Check = ({ content, identifiers }) =>
  content.errors.flatMap((error) =>
    claims(error)
      .filter(({ vocabulary, identifier }) => !identifiers.get(vocabulary)?.has(identifier))
      .map(({ vocabulary, identifier }) => ({
        file: errorFile(error.slug),
        place: `identifiers.${vocabulary}`,
        wrong: `No ${vocabulary} header defines ${identifier}.`,
        nearest: nearest(identifier, identifiers.get(vocabulary) ?? []),
        mend: `Correct the name, or add it with its number to a header in content/headers/.`,
      })),
  )
