// The feed of changes, one for each language: Atom (RFC 4287).
import type { Address } from './api/addresses.ts'
import type { Catalogue } from './catalogue.ts'
import { firstPublished, lastChanged } from './changes.ts'
import { HTML_LANG, type Language } from './languages.ts'
import { feedPath, localized, paths } from './permalinks.ts'
import type { Topic } from './kinds.ts'
import type { Change } from './types.ts'
import { element, xmlDocument } from './xml.ts'

/** What the feed is called, and its topics. */
export interface FeedWords {
  title: string
  author: string
  topic: Record<Topic, string>
}

const TOPIC_PATHS: Record<Topic, string> = { atlas: paths.home(), api: paths.api() }

/** Changes have a day, not an hour. */
function moment(day: string): string {
  return `${day}T00:00:00Z`
}

interface Subject {
  title: string
  path: string
}

function subjectsOf(change: Change, { error }: Catalogue, words: FeedWords): Subject[] {
  if ('topic' in change)
    return [{ title: words.topic[change.topic], path: TOPIC_PATHS[change.topic] }]
  return change.slugs.map((slug) => ({
    title: error.get(slug)?.name ?? slug,
    path: paths.error(slug),
  }))
}

/**
 * Takes the catalogue, a language, its words and how addresses are made; returns the feed, newest first.
 * Ids are tag URIs (RFC 4151): they hold when words are mended.
 */
export function atomFeed(
  catalogue: Catalogue,
  language: Language,
  words: FeedWords,
  address: Address,
): string {
  const at = (path: string) => address(localized(path, language))
  const tag = (day: string, name: string) => `tag:${new URL(address('/')).hostname},${day}:${name}`
  const { changes } = catalogue
  const entry = (change: Change) => {
    const subjects = subjectsOf(change, catalogue, words)
    return element('entry', {}, [
      element('id', {}, tag(change.date, `${change.id}/${language}`)),
      element('title', {}, subjects.map(({ title }) => title).join(', ')),
      ...subjects.map(({ title, path }) => element('link', { href: at(path), title })),
      element('updated', {}, moment(change.date)),
      element('content', {}, change.text[language]),
    ])
  }
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': HTML_LANG[language] }, [
      element('id', {}, tag(firstPublished(changes), `feed/${language}`)),
      element('title', {}, words.title),
      element('link', { href: at(paths.home()) }),
      element('link', { href: at(feedPath()), rel: 'self', type: 'application/atom+xml' }),
      element('updated', {}, moment(lastChanged(changes))),
      element('author', {}, [element('name', {}, words.author)]),
      ...changes.map(entry),
    ]),
  )
}
