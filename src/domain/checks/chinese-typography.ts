// Chinese is set as Chinese: its own punctuation, a space beside Latin words, whole sentences.
import { placeIn, tagsOf } from '../article.ts'
import { chineseFaults } from '../chinese.ts'
import type { Problem } from '../problem.ts'
import type { ArticleEntry, Content } from '../types.ts'
import { articleFile, type Check } from './context.ts'

/** So many characters on each side of a fault are shown. */
const AROUND = 12

/** Takes a short text and where it stands; returns its faults, each with the words around it. */
function faultsOf(file: string, place: string, text: string, sentences = false): Problem[] {
  return chineseFaults(text, sentences).map(({ offset, wrong, mend }) => {
    const around = text.slice(Math.max(0, offset - AROUND), offset + AROUND).trim()
    return { file, place, wrong: `${wrong}: ${around}`, mend }
  })
}

function faultsOfArticle({ slug, language, title, summary, body }: ArticleEntry): Problem[] {
  const file = articleFile(slug, language)
  const titles = tagsOf(body).flatMap(({ name, attributes }) => {
    const of = attributes['title']
    return of === undefined ? [] : faultsOf(file, `the title of <${name}>`, of)
  })
  const inBody = chineseFaults(body, true).map(({ offset, wrong, mend }) => ({
    file,
    place: placeIn(body, offset),
    wrong: `${wrong}.`,
    mend,
  }))
  return [
    ...faultsOf(file, 'title', title),
    ...faultsOf(file, 'summary', summary, true),
    ...titles,
    ...inBody,
  ]
}

/** Takes anything that was read from a file; returns every Chinese text in it, with the keys that lead there. */
function chineseIn(value: unknown, place: string): { place: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'zh' && typeof inner === 'string') return [{ place, text: inner }]
    return chineseIn(inner, place === '' ? key : `${place}.${key}`)
  })
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

export const chineseTypography: Check = ({ content }) => [
  ...content.articles.filter(({ language }) => language === 'zh').flatMap(faultsOfArticle),
  ...files(content).flatMap(([file, holds]) =>
    chineseIn(holds, '').flatMap(({ place, text }) => faultsOf(file, place, text)),
  ),
]
