// A translation renders the current English text: its revision is the English one.
import { articleFile, type Check } from './context.ts'

export const articleCurrent: Check = ({ content, article }) =>
  content.articles.flatMap((entry) => {
    const english = article(entry.slug, 'en')
    if (english === undefined || english.revision === entry.revision) return []
    return [
      {
        file: articleFile(entry.slug, entry.language),
        place: 'revision',
        wrong: `It renders revision ${entry.revision} of the English text, which is at ${english.revision}.`,
        mend: `Bring the text up to date with ${articleFile(entry.slug, 'en')}, then set revision: ${english.revision}.`,
      },
    ]
  })
