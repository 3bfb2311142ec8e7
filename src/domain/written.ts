// Every sentence of the content that we wrote ourselves, in one language, with its file and its place.
import type { Language } from './languages.ts'
import type { RuntimeEntry, Words } from './runtime-types.ts'
import type { Content } from './types.ts'

export interface Written {
  file: string
  place: string
  text: string
}

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

/** Takes the content and a language; returns the sentences of its YAML files; articles are read for themselves. */
export function sentencesIn(content: Content, language: Language): Written[] {
  const { platforms, calls, diagnosis, reproductions, runtimes, recipes, handling } = content
  const at = (file: string, place: string, words: Words): Written => ({
    file: `content/${file}`,
    place: `${place}.${language}`,
    text: words[language],
  })
  return [
    ...platforms.flatMap(({ id, notes }) =>
      notes.map((words, i) => at(`platforms/${id}.yaml`, `notes.${i}`, words)),
    ),
    ...calls.map(({ id, does }) => at(`calls/${id}.yaml`, 'does', does)),
    ...diagnosis.flatMap(({ id, question, answers }) => [
      at('diagnosis.yaml', `${id}.question`, question),
      ...answers.map(({ text }, i) => at('diagnosis.yaml', `${id}.answers.${i}.text`, text)),
    ]),
    ...reproductions.map(({ id, mistake }) =>
      at(`reproductions/${id}/facts.yaml`, 'mistake', mistake),
    ),
    ...runtimes.flatMap((runtime) =>
      sentencesOf(runtime).map(({ place, words }) =>
        at(`runtimes/${runtime.id}.yaml`, place, words),
      ),
    ),
    ...recipes.map(({ id, means }) => at('recipes.yaml', `${id}.means`, means)),
    ...handling.flatMap(({ id, notes }) =>
      Object.entries(notes).map(([key, words]) => at(`handling/${id}.yaml`, `notes.${key}`, words)),
    ),
    ...content.changes.map(({ id, text }) => at('changes.yaml', `${id}.text`, text)),
  ]
}
