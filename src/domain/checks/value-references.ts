// <Value of="ECONNREFUSED" on="macos" /> names an identifier that the platform has on every architecture.
import { placeIn, tagsOf } from '../article.ts'
import { nearest } from '../problem.ts'
import { articleFile, type Check } from './context.ts'

export const valueReferences: Check = ({ content, tables }) => {
  const byPlatform = new Map<string, Set<string>>()
  for (const table of tables) {
    if (table.architecture !== null) continue
    const names = byPlatform.get(table.platform) ?? new Set<string>()
    for (const identifier of table.values.keys()) names.add(identifier)
    byPlatform.set(table.platform, names)
  }
  return content.articles.flatMap((article) =>
    tagsOf(article.body)
      .filter((tag) => tag.name === 'Value')
      .flatMap(({ attributes, offset }) => {
        const [of = '', on = 'windows'] = [attributes['of'], attributes['on']]
        const names = byPlatform.get(on)
        if (names?.has(of)) return []
        return [
          {
            file: articleFile(article.slug, article.language),
            place: placeIn(article.body, offset),
            wrong: `${on} has no identifier ${of}.`,
            nearest: names ? nearest(of, names) : nearest(on, byPlatform.keys()),
            mend: `Write <Value of="IDENTIFIER" on="PLATFORM" />; without \`on\` the platform is windows.`,
          },
        ]
      }),
  )
}
