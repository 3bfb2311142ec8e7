// Articles use our components and plain Markdown only: no HTML, no expressions, no headings, no links.
import {
  PROSE_COMPONENTS,
  placeIn,
  tagsOf,
  withoutCode,
  withoutTags,
  type Tag,
} from '../article.ts'
import { nearest, type Problem } from '../problem.ts'
import type { ArticleEntry } from '../types.ts'
import { articleFile, type Check } from './context.ts'

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[{}]/, 'An expression in braces'],
  [/^#{1,6} /m, 'A heading: sections have their headings from the interface'],
  [/^(import|export) /m, 'An import or export'],
  [/\]\(/, 'A link: sources stand in the facts, other errors in `related:` and `near:`'],
  [/<!--/, 'An HTML comment'],
]

const OTHER_TAG = 'A tag in another form than <Name key="value">'

function unbalanced(tags: Tag[]): Tag | undefined {
  const open: Tag[] = []
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag)
    if (tag.kind === 'close' && open.pop()?.name !== tag.name) return tag
  }
  return open[0]
}

function strangers(article: ArticleEntry, tags: Tag[]): Problem[] {
  return tags
    .filter((tag) => !(PROSE_COMPONENTS as readonly string[]).includes(tag.name))
    .map((tag) => ({
      file: articleFile(article.slug, article.language),
      place: placeIn(article.body, tag.offset),
      wrong: `<${tag.name}> is no component of ours.`,
      nearest: nearest(tag.name, PROSE_COMPONENTS),
      mend: `Use one of: ${PROSE_COMPONENTS.join(', ')}.`,
    }))
}

/** What each component takes; all others take nothing. */
const ATTRIBUTES: Partial<Record<string, readonly string[]>> = {
  Cause: ['id', 'title'],
  Call: ['id'],
  Confusion: ['slug'],
  Value: ['of', 'on'],
}

function attributes(article: ArticleEntry, tags: Tag[]): Problem[] {
  return tags.flatMap((tag) => {
    const known = ATTRIBUTES[tag.name] ?? []
    return Object.keys(tag.attributes)
      .filter((key) => !known.includes(key))
      .map((key) => ({
        file: articleFile(article.slug, article.language),
        place: placeIn(article.body, tag.offset),
        wrong: `<${tag.name}> takes no ${key}.`,
        nearest: nearest(key, known),
        mend: known.length === 0 ? 'Take it out.' : `Take it out, or use: ${known.join(', ')}.`,
      }))
  })
}

function crossed(article: ArticleEntry, tags: Tag[]): Problem[] {
  const tag = unbalanced(tags)
  if (tag === undefined) return []
  return [
    {
      file: articleFile(article.slug, article.language),
      place: placeIn(article.body, tag.offset),
      wrong: `<${tag.name}> is opened or closed without its partner.`,
      mend: `Give every tag its closing tag, in the right order.`,
    },
  ]
}

function forbidden(article: ArticleEntry): Problem[] {
  // Code keeps its length when it is blanked, and so do tags: an offset is one of the body.
  const prose = withoutCode(article.body)
  const found = FORBIDDEN.map(([form, name]) => ({ at: form.exec(prose), name }))
  const tag = { at: /<[A-Za-z/>]/.exec(withoutTags(article.body)), name: OTHER_TAG }
  return [...found, tag].flatMap(({ at, name }) => {
    if (at === null) return []
    return [
      {
        file: articleFile(article.slug, article.language),
        place: placeIn(article.body, at.index),
        wrong: `${name} does not belong into an article.`,
        mend: `Write it as plain Markdown: paragraphs, lists, bold, code.`,
      },
    ]
  })
}

export const proseVocabulary: Check = ({ content }) =>
  content.articles.flatMap((article) => {
    const tags = tagsOf(article.body)
    return [
      ...strangers(article, tags),
      ...attributes(article, tags),
      ...crossed(article, tags),
      ...forbidden(article),
    ]
  })
