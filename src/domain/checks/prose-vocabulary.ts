// Articles use our components and plain Markdown only: no HTML, no expressions, no headings, no links.
import { PROSE_COMPONENTS, tagsOf, withoutCode, type Tag } from '../article.ts'
import { nearest } from '../problem.ts'
import type { ArticleEntry } from '../types.ts'
import { articleFile, type Check } from './context.ts'

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[{}]/, 'An expression in braces'],
  [/^#{1,6} /m, 'A heading: sections have their headings from the interface'],
  [/^(import|export) /m, 'An import or export'],
  [/\]\(/, 'A link: sources stand in the facts, other errors in `related:` and `near:`'],
  [/<!--/, 'An HTML comment'],
]

function unbalanced(tags: Tag[]): Tag | undefined {
  const open: Tag[] = []
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag)
    if (tag.kind === 'close' && open.pop()?.name !== tag.name) return tag
  }
  return open[0]
}

function check(article: ArticleEntry) {
  const file = articleFile(article.slug, article.language)
  const tags = tagsOf(article.body)
  const strangers = tags
    .filter((tag) => !(PROSE_COMPONENTS as readonly string[]).includes(tag.name))
    .map((tag) => ({
      file,
      place: `line ${tag.line}`,
      wrong: `<${tag.name}> is no component of ours.`,
      nearest: nearest(tag.name, PROSE_COMPONENTS),
      mend: `Use one of: ${PROSE_COMPONENTS.join(', ')}.`,
    }))
  const broken = unbalanced(tags)
  const crossed = broken
    ? [
        {
          file,
          place: `line ${broken.line}`,
          wrong: `<${broken.name}> is opened or closed without its partner.`,
          mend: `Give every tag its closing tag, in the right order.`,
        },
      ]
    : []
  const text = withoutCode(article.body)
  const forbidden = FORBIDDEN.flatMap(([form, name]) => {
    const at = form.exec(text)
    if (at === null) return []
    const line = text.slice(0, at.index).split('\n').length
    return [
      {
        file,
        place: `line ${line}`,
        wrong: `${name} does not belong into an article.`,
        mend: `Write it as plain Markdown: paragraphs, lists, bold, code.`,
      },
    ]
  })
  return [...strangers, ...crossed, ...forbidden]
}

export const proseVocabulary: Check = ({ content }) => content.articles.flatMap(check)
