// The commands of an article are the same in every language, and every block says where it runs.
import { placeIn } from '../article.ts'
import { BLOCK_KINDS, blocksOf } from '../commands.ts'
import { nearest, type Problem } from '../problem.ts'
import type { ArticleEntry } from '../types.ts'
import { articleFile, type Check } from './context.ts'

const KINDS: readonly string[] = BLOCK_KINDS

function unknownKinds(article: ArticleEntry): Problem[] {
  return blocksOf(article.body)
    .filter(({ kind }) => !KINDS.includes(kind))
    .map(({ kind, offset }) => ({
      file: articleFile(article.slug, article.language),
      place: placeIn(article.body, offset),
      wrong: kind ? `No command runs on “${kind}”.` : `The block does not say where it runs.`,
      nearest: nearest(kind, KINDS),
      mend: `Write one of ${KINDS.join(', ')} behind the fence.`,
    }))
}

function otherCommands(article: ArticleEntry, english: ArticleEntry): Problem[] {
  const [theirs, ours] = [blocksOf(english.body), blocksOf(article.body)]
  const length = Math.max(theirs.length, ours.length)
  const at = Array.from({ length }, (_, i) => i).find(
    (i) => theirs[i]?.kind !== ours[i]?.kind || theirs[i]?.text !== ours[i]?.text,
  )
  if (at === undefined) return []
  const [their, our] = [theirs[at], ours[at]]
  return [
    {
      file: articleFile(article.slug, article.language),
      place: our ? placeIn(article.body, our.offset) : 'the end',
      wrong: `English has here: ${their ? `${their.kind}: ${their.text}` : 'no command'}. This article: ${our ? `${our.kind}: ${our.text}` : 'no command'}.`,
      mend: `A command is the same in every language: copy the block that is right.`,
    },
  ]
}

export const commandsAgree: Check = ({ content, article }) =>
  content.articles.flatMap((entry) => {
    const english = article(entry.slug, 'en')
    return [...unknownKinds(entry), ...(english ? otherCommands(entry, english) : [])]
  })
