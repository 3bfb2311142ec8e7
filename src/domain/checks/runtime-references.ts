// Numbers in the sentences of a runtime file lead to a header, and so do the headers of its numbering.
import { nearest, type Problem } from '../problem.ts'
import { numberOf, referencesIn } from '../references.ts'
import type { RuntimeEntry, Words } from '../runtime-types.ts'
import type { Check } from './context.ts'

function sentences(runtime: RuntimeEntry): { place: string; words: Words }[] {
  return [
    { place: 'about', words: runtime.about },
    { place: 'number', words: runtime.number },
    ...runtime.traps.map(({ words }, i) => ({ place: `traps.${i}`, words })),
    ...runtime.compare.flatMap(({ words }, i) =>
      words === undefined ? [] : [{ place: `compare.${i}`, words }],
    ),
  ]
}

export const runtimeReferences: Check = ({ content, tables }) => {
  const headers = new Set(tables.map((table) => table.header))
  return content.runtimes.flatMap((runtime): Problem[] => {
    const file = `content/runtimes/${runtime.id}.yaml`
    const numbers = sentences(runtime).flatMap(({ place, words }) =>
      Object.entries(words).flatMap(([language, text]) =>
        referencesIn(text)
          .filter((reference) => numberOf(reference, tables) === undefined)
          .map(({ written, identifier, header }) => ({
            file,
            place: `${place}.${language}`,
            wrong: `${written} leads to no number.`,
            nearest: headers.has(header)
              ? nearest(
                  identifier,
                  tables.filter((t) => t.header === header).flatMap((t) => [...t.values.keys()]),
                )
              : nearest(header, headers),
            mend: `Write {IDENTIFIER@platform/header} with a name that the header has.`,
          })),
      ),
    )
    const numbering = Object.entries(runtime.numbering).flatMap(([platform, entry]) =>
      [...entry.headers, ...Object.values(entry.except)]
        .filter((header) => !headers.has(header))
        .map((header) => ({
          file,
          place: `numbering.${platform}`,
          wrong: `There is no header ${header}.`,
          nearest: nearest(header, headers),
          mend: `Name a file in content/headers/, without its ending.`,
        })),
    )
    return [...numbers, ...numbering]
  })
}
