// Every string of the content with its file, its place and, where it is prose of ours, its language.
import { withoutTags } from './article.ts'
import { LANGUAGES, type Language } from './languages.ts'
import type { Content } from './types.ts'
import { articleFile, errorFile } from './checks/context.ts'

export interface ContentString {
  file: string
  place: string
  text: string
  /** Set for words of ours that are there in every language. */
  language?: Language
}

/** Parts of the content that stand in one file. */
const ONE_FILE: readonly string[] = ['diagnosis', 'recipes', 'translations', 'changes']

/** Takes a part of the content and one of its entries; returns the file. */
function fileOf(part: string, entry: { id?: unknown; slug?: unknown }): string {
  if (part === 'errors') return errorFile(String(entry.slug))
  if (part === 'reproductions') return `content/reproductions/${String(entry.id)}/facts.yaml`
  return ONE_FILE.includes(part)
    ? `content/${part}.yaml`
    : `content/${part}/${String(entry.id)}.yaml`
}

/** An object whose keys are the languages of the site: the same words in each. */
function isWords(value: object): value is Record<Language, string> {
  const keys = Object.keys(value)
  return keys.length === LANGUAGES.length && LANGUAGES.every((language) => keys.includes(language))
}

function* within(value: unknown, file: string, place: string): Generator<ContentString> {
  if (typeof value === 'string') yield { file, place, text: value }
  if (typeof value !== 'object' || value === null) return
  const words = !Array.isArray(value) && isWords(value)
  for (const [key, inner] of Object.entries(value)) {
    const at = place === '' ? key : `${place}.${key}`
    if (!Array.isArray(value)) yield { file, place: at, text: key }
    if (words && typeof inner === 'string')
      yield { file, place: at, text: inner, language: key as Language }
    else yield* within(inner, file, at)
  }
}

/** The beginning of a paragraph, to find it by. */
const quoted = (text: string) => (text.length > 40 ? `"${text.slice(0, 40)}…"` : `"${text}"`)

/** Takes the content; yields its strings, keys of files too. Articles by their paragraphs, without code and tags. */
export function* stringsOf(content: Content): Generator<ContentString> {
  const { articles, ...parts } = content
  for (const { slug, language, title, summary, body } of articles) {
    const file = articleFile(slug, language)
    yield { file, place: 'title', text: title, language }
    yield { file, place: 'summary', text: summary, language }
    yield { file, place: 'the text', text: body }
    for (const paragraph of withoutTags(body).split(/\n\s*\n/))
      yield { file, place: quoted(paragraph.trim()), text: paragraph, language }
  }
  for (const [part, entries] of Object.entries(parts))
    for (const entry of Array.isArray(entries) ? (entries as object[]) : [entries])
      yield* within(entry, fileOf(part, entry), '')
}
