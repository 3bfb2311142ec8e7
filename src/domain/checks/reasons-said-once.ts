// An article gives each reason once: the functions that share it stand in one <Call>.
import { idsOf } from '../article.ts'
import { functionsIn, reasonFor } from '../calls.ts'
import { articleFile, type Check } from './context.ts'

export const reasonsSaidOnce: Check = ({ content }) =>
  content.articles.flatMap(({ slug, language, body }) => {
    const ids = idsOf(body, 'Call')
    const said = Map.groupBy(ids, (id) =>
      reasonFor(body, functionsIn(id)[0] ?? '').replace(/\s+/g, ' '),
    )
    return [...said]
      .filter(([, same]) => same.length > 1)
      .map(([reason, same]) => ({
        file: articleFile(slug, language),
        place: `<Call id="${same[1]}">`,
        wrong: `It says what <Call id="${same[0]}"> says: ${reason}`,
        mend: `Put them together in every language: <Call id="${same.join(' ')}">.`,
      }))
  })
