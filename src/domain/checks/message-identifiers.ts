// System texts belong to identifiers that a header has, and to systems that a platform names.
import { nearest } from '../problem.ts'
import type { Check } from './context.ts'

export const messageIdentifiers: Check = ({ content, identifiers }) => {
  const names = new Set([...identifiers.values()].flatMap((set) => [...set]))
  const systems = new Set([
    ...content.platforms.flatMap((platform) => platform.systems),
    ...content.messages.flatMap((file) => file.inherits ?? []),
  ])
  return content.messages.flatMap((file) => {
    const where = `content/messages/${file.system}/${file.language}.yaml`
    const unknown = Object.keys(file.texts)
      .filter((identifier) => !names.has(identifier))
      .map((identifier) => ({
        file: where,
        place: `texts.${identifier}`,
        wrong: `No header defines ${identifier}.`,
        nearest: nearest(identifier, names),
        mend: `Correct the name, or add it to a header in content/headers/.`,
      }))
    if (systems.has(file.system)) return unknown
    return [
      ...unknown,
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
