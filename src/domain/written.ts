// Every sentence of the content that we wrote ourselves, beside the articles, in one language.
import type { Language } from './languages.ts'
import type { Content } from './types.ts'

export interface Written {
  file: string
  /** The keys that lead to it. */
  place: string
  text: string
}

/** Takes the content; returns its files beside the articles that hold our own words. */
function files(content: Content): [file: string, holds: unknown][] {
  const { platforms, calls, runtimes, reproductions, handling } = content
  return [
    ...platforms.map((entry): [string, unknown] => [`content/platforms/${entry.id}.yaml`, entry]),
    ...calls.map((entry): [string, unknown] => [`content/calls/${entry.id}.yaml`, entry]),
    ...runtimes.map((entry): [string, unknown] => [`content/runtimes/${entry.id}.yaml`, entry]),
    ...handling.map((entry): [string, unknown] => [`content/handling/${entry.id}.yaml`, entry]),
    ...reproductions.map((entry): [string, unknown] => [
      `content/reproductions/${entry.id}/facts.yaml`,
      entry,
    ]),
    ['content/diagnosis.yaml', content.diagnosis],
    ['content/recipes.yaml', content.recipes],
    ['content/translations.yaml', content.translations],
    ['content/changes.yaml', content.changes],
  ]
}

/** Takes anything that was read from a file; returns every text of a language in it, with the keys that lead there. */
function textsIn(
  value: unknown,
  language: Language,
  place: string,
): { place: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === language && typeof inner === 'string') return [{ place, text: inner }]
    return textsIn(inner, language, place === '' ? key : `${place}.${key}`)
  })
}

/** Takes the content and a language; returns the sentences of its YAML files. */
export function sentencesIn(content: Content, language: Language): Written[] {
  return files(content).flatMap(([file, holds]) =>
    textsIn(holds, language, '').map(({ place, text }) => ({ file, place, text })),
  )
}
