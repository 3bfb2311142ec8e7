// Chinese is set as Chinese: its own punctuation, a space beside Latin words, whole sentences.
import { placeIn, tagsOf } from '../article.ts'
import { chineseFaults } from '../chinese.ts'
import type { Problem } from '../problem.ts'
import type { ArticleEntry } from '../types.ts'
import { sentencesIn } from '../written.ts'
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

export const chineseTypography: Check = ({ content }) => [
  ...content.articles.filter(({ language }) => language === 'zh').flatMap(faultsOfArticle),
  ...sentencesIn(content, 'zh').flatMap(({ file, place, text }) => faultsOf(file, place, text)),
]
