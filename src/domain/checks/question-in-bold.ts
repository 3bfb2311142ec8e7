// What to ask first is a question, in bold: an eye in a hurry finds it before the answers.
import { placeIn, tagsOf } from '../article.ts'
import { articleFile, type Check } from './context.ts'

/** In Chinese the mark stands behind the bold text. */
const QUESTION = /^\s*\*\*[^*]+(?:\?\*\*|\*\*？)/

export const questionInBold: Check = ({ content }) =>
  content.articles.flatMap(({ slug, language, body }) =>
    tagsOf(body)
      .filter(({ name, kind }) => name === 'AskFirst' && kind === 'open')
      .filter(({ end }) => !QUESTION.test(body.slice(end)))
      .map(({ offset }) => ({
        file: articleFile(slug, language),
        place: placeIn(body, offset),
        wrong: 'What to ask first does not begin with a question in bold.',
        mend: 'Begin with one question, in Chinese **…**？, elsewhere **…?**, and tell after it what each answer means.',
      })),
  )
