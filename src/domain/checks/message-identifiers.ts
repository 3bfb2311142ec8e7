// System texts belong to identifiers that a header has, to systems that a platform names, and inherit from files that exist.
import { nearest, type Problem } from '../problem.ts'
import type { MessagesEntry } from '../types.ts'
import type { Check } from './context.ts'

const fileOf = ({ system, language }: Pick<MessagesEntry, 'system' | 'language'>) =>
  `content/messages/${system}/${language}.yaml`

function missingBase(file: MessagesEntry, all: readonly MessagesEntry[]): Problem[] {
  const { inherits, language } = file
  if (inherits === undefined) return []
  const bases = all.filter((other) => other.language === language).map(({ system }) => system)
  if (bases.includes(inherits)) return []
  return [
    {
      file: fileOf(file),
      place: 'inherits',
      wrong: `There is no ${fileOf({ system: inherits, language })}.`,
      nearest: nearest(inherits, bases),
      mend: `Name a system that has a file in the same language, or take the line out.`,
    },
  ]
}

export const messageIdentifiers: Check = ({ content, identifiers }) => {
  const names = new Set([...identifiers.values()].flatMap((set) => [...set]))
  const systems = new Set([
    ...content.platforms.flatMap((platform) => platform.systems),
    ...content.messages.flatMap((file) => file.inherits ?? []),
  ])
  return content.messages.flatMap((file) => {
    const where = fileOf(file)
    const base = missingBase(file, content.messages)
    const unknown = Object.keys(file.texts)
      .filter((identifier) => !names.has(identifier))
      .map((identifier) => ({
        file: where,
        place: `texts.${identifier}`,
        wrong: `No header defines ${identifier}.`,
        nearest: nearest(identifier, names),
        mend: `Correct the name, or add it to a header in content/headers/.`,
      }))
    if (systems.has(file.system)) return [...unknown, ...base]
    return [
      ...unknown,
      ...base,
      {
        file: where,
        place: 'system',
        wrong: `No platform prints the texts of ${file.system}.`,
        nearest: nearest(file.system, systems),
        mend: `Name the system under \`systems:\` of a file in content/platforms/.`,
      },
    ]
  })
}
