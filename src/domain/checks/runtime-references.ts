// Numbers in the sentences of a runtime file lead to an identifier, and so do the headers of its numbering.
import { piecesOf } from '../calls.ts'
import { nearest, type Problem } from '../problem.ts'
import type { RuntimeEntry, Words } from '../runtime-types.ts'
import type { Check, CheckContext } from './context.ts'

/** Takes a runtime; returns every sentence of its file, with its place. */
export function sentencesOf(runtime: RuntimeEntry): { place: string; words: Words }[] {
  return [
    { place: 'about', words: runtime.about },
    { place: 'number', words: runtime.number },
    ...runtime.traps.map(({ words }, i) => ({ place: `traps.${i}`, words })),
    ...(runtime.native?.changes ?? []).map((words, i) => ({ place: `native.changes.${i}`, words })),
    ...runtime.compare.flatMap(({ words }, i) =>
      words === undefined ? [] : [{ place: `compare.${i}`, words }],
    ),
  ]
}

function identifiersOn({ tables }: CheckContext, platform: string): Set<string> {
  return new Set(
    tables
      .filter((table) => table.platform === platform && table.architecture === null)
      .flatMap((table) => [...table.values.keys()]),
  )
}

function numbersIn(runtime: RuntimeEntry, context: CheckContext): Problem[] {
  return sentencesOf(runtime).flatMap(({ place, words }) =>
    Object.entries(words).flatMap(([language, text]) =>
      piecesOf(text).flatMap((piece) => {
        if (piece.kind !== 'value') return []
        const known = identifiersOn(context, piece.on)
        if (known.has(piece.of)) return []
        return [
          {
            file: `content/runtimes/${runtime.id}.yaml`,
            place: `${place}.${language}`,
            wrong: `${piece.on} has no identifier ${piece.of}.`,
            nearest: nearest(piece.of, known),
            mend: `Write <Value of="IDENTIFIER" on="PLATFORM" />; without \`on\` the platform is windows.`,
          },
        ]
      }),
    ),
  )
}

export const runtimeReferences: Check = (context) => {
  const headers = new Set(context.tables.map((table) => table.header))
  return context.content.runtimes.flatMap((runtime) => {
    const numbering = Object.entries(runtime.numbering).flatMap(([platform, entry]) =>
      [...entry.headers, ...Object.values(entry.except)]
        .filter((header) => !headers.has(header))
        .map((header) => ({
          file: `content/runtimes/${runtime.id}.yaml`,
          place: `numbering.${platform}`,
          wrong: `There is no header ${header}.`,
          nearest: nearest(header, headers),
          mend: `Name a file in content/headers/, without its ending.`,
        })),
    )
    return [...numbersIn(runtime, context), ...numbering]
  })
}
