// An article is read in the middle of an outage, and its page stays light: a file that is far too long is no article.
import { articleFile, type Check } from './context.ts'

/** Characters. The longest article has 12,000; with 30,000 its page alone would weigh what the heaviest may (28 KB). */
const LONGEST = 30_000

export const articleLength: Check = ({ content }) =>
  content.articles.flatMap(({ slug, language, body }) => {
    if (body.length <= LONGEST) return []
    return [
      {
        file: articleFile(slug, language),
        place: 'the whole file',
        wrong: `The article has ${body.length} characters; ${LONGEST} are the most.`,
        mend: 'Shorten it: what happened, when, what to do first, the causes. All else is in the sources.',
      },
    ]
  })
