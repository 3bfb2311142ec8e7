// Every error has its article in every language, with the same parts in the same order, for the causes,
// calls and near errors that its facts list.
import { idsOf, outlineOf } from '../article.ts'
import { LANGUAGES, type Language } from '../languages.ts'
import { functionsIn } from '../calls.ts'
import { nearest, type Problem } from '../problem.ts'
import type { ArticleEntry, ErrorEntry } from '../types.ts'
import { articleFile, errorFile, type Check } from './context.ts'

const REQUIRED = ['What', 'When', 'First']

/** The functions of the facts, those that have one reason in the article together: the order that it has them in. */
function inGroups(error: ErrorEntry, article: ArticleEntry): string[] {
  const ids = idsOf(article.body, 'Call')
  const names = error.calls.map(({ call }) => call)
  const groups = Map.groupBy(
    names,
    (name) => ids.find((id) => functionsIn(id).includes(name)) ?? name,
  )
  return [...groups.values()].flat()
}

function differences(error: ErrorEntry, article: ArticleEntry): Problem[] {
  const file = articleFile(error.slug, article.language)
  const outline = outlineOf(article.body)
  const missing = REQUIRED.filter((part) => !outline.includes(part)).map((part) => ({
    file,
    place: part,
    wrong: `The article has no <${part}>.`,
    mend: `Every article says what happened, when one meets it and what to do first: <What>, <When>, <First>.`,
  }))
  const pairs = [
    ['Cause', error.causes.map((cause) => cause.id), idsOf(article.body, 'Cause')],
    ['Call', inGroups(error, article), idsOf(article.body, 'Call').flatMap(functionsIn)],
    ['Confusion', error.near, idsOf(article.body, 'Confusion', 'slug')],
  ] as const
  const wrongLists = pairs
    .filter(([, facts, prose]) => facts.join('\n') !== prose.join('\n'))
    .map(([component, facts, prose]) => {
      const extra = prose.find((id) => !facts.includes(id))
      return {
        file,
        place: `<${component}>`,
        wrong: `${errorFile(error.slug)} lists [${facts.join(', ')}], the article [${prose.join(', ')}].`,
        nearest: extra === undefined ? undefined : nearest(extra, facts),
        mend: `Bring both to the same ids in the same order.`,
      }
    })
  return [...missing, ...wrongLists]
}

function sameOutline(english: ArticleEntry, article: ArticleEntry): Problem[] {
  const [a, b] = [outlineOf(english.body), outlineOf(article.body)]
  const at = a.findIndex((part, i) => part !== b[i])
  const first = at === -1 ? (b.length > a.length ? a.length : -1) : at
  if (first === -1) return []
  return [
    {
      file: articleFile(article.slug, article.language),
      place: `part ${first + 1}`,
      wrong: `English has ${a[first] ?? 'nothing more'} here, this article ${b[first] ?? 'nothing more'}.`,
      mend: `Every language has the same parts in the same order.`,
    },
  ]
}

export const articleComplete: Check = ({ content, article, slugs }) => {
  const complete = content.errors.flatMap((error) =>
    LANGUAGES.flatMap((language: Language): Problem[] => {
      const entry = article(error.slug, language)
      if (entry === undefined)
        return [
          {
            file: articleFile(error.slug, language),
            place: 'the whole file',
            wrong: `The error ${error.slug} has no article in this language.`,
            mend: `Write it; content/README.md has an example to start from.`,
          },
        ]
      const english = article(error.slug, 'en')
      return [...differences(error, entry), ...(english ? sameOutline(english, entry) : [])]
    }),
  )
  const orphans = content.articles
    .filter((entry) => !slugs.has(entry.slug))
    .map((entry) => ({
      file: articleFile(entry.slug, entry.language),
      place: 'the file name',
      wrong: `There is no error ${entry.slug}.`,
      nearest: nearest(entry.slug, slugs),
      mend: `Name the article after a file in content/errors/.`,
    }))
  return [...complete, ...orphans]
}
