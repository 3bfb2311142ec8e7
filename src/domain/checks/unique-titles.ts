// Two errors never have the same title in one language: readers and search results could not tell them apart.
import { articleFile, type Check } from './context.ts'

export const uniqueTitles: Check = ({ content }) => {
  const first = new Map<string, string>()
  return content.articles.flatMap((article) => {
    const key = `${article.language} ${article.title.toLowerCase()}`
    const other = first.get(key)
    if (other === undefined) first.set(key, article.slug)
    if (other === undefined) return []
    return [
      {
        file: articleFile(article.slug, article.language),
        place: 'title',
        wrong: `The title is that of ${other} too.`,
        mend: `Say in one of the two titles what sets it apart.`,
      },
    ]
  })
}
