// What a translation layer makes of a Winsock code is a name that a header has.
import { nearest } from '../problem.ts'
import type { Check } from './context.ts'

export const translationNames: Check = ({ content, identifiers }) => {
  const file = 'content/translations.yaml'
  const known = new Set([
    ...[...identifiers.values()].flatMap((set) => [...set]),
    // Names that a runtime made up for itself, such as .NET's EHOSTNOTFOUND.
    ...content.runtimes.flatMap(({ native }) => Object.keys(native?.numbers ?? {})),
  ])
  const layers = new Set(content.translations.layers.map((layer) => layer.id))
  return content.translations.rows.flatMap(({ winsock, maps }) => {
    const names = [{ place: `rows.${winsock}`, name: winsock }].concat(
      Object.entries(maps).map(([layer, name]) => ({
        place: `rows.${winsock}.maps.${layer}`,
        name,
      })),
    )
    const unknown = names
      .filter(({ name }) => !known.has(name))
      .map(({ place, name }) => ({
        file,
        place,
        wrong: `No header defines ${name}.`,
        nearest: nearest(name, known),
        mend: `Correct the name, or add it with its number to a header in content/headers/.`,
      }))
    const strangers = Object.keys(maps)
      .filter((layer) => !layers.has(layer))
      .map((layer) => ({
        file,
        place: `rows.${winsock}.maps`,
        wrong: `There is no layer ${layer}.`,
        nearest: nearest(layer, layers),
        mend: `Use an id of \`layers:\`, or add the layer there.`,
      }))
    return [...unknown, ...strangers]
  })
}
