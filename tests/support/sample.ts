// The smallest valid content, to be changed: two errors, a platform with an architecture, one with Winsock, three languages.
import type { Language } from '../../src/domain/languages.ts'
import type { RuntimeEntry } from '../../src/domain/runtime-types.ts'
import type {
  ArticleEntry,
  Content,
  ErrorEntry,
  HeaderEntry,
  MessagesEntry,
} from '../../src/domain/types.ts'
import { articles } from './sample/articles.ts'
import { calls, changes, diagnosis, errors } from './sample/errors.ts'
import { handling, recipes, reproductions, runtimes, translations } from './sample/programs.ts'
import { headers, messages, platforms } from './sample/systems.ts'

/** Takes a change, or nothing; returns valid content of its own with that change made. */
export function sample(change: (content: Content) => void = () => {}): Content {
  const content = {
    platforms: platforms(),
    headers: headers(),
    messages: messages(),
    errors: errors(),
    articles: articles(),
    calls: calls(),
    reproductions: reproductions(),
    runtimes: runtimes(),
    translations: translations(),
    recipes: recipes(),
    handling: handling(),
    diagnosis: diagnosis(),
    proofs: [{ id: 'linux', date: '2026-11-21', tables: [], texts: [] }],
    changes: changes(),
  }
  change(content)
  return content
}

function found<T>(item: T | undefined, name: string): T {
  if (item === undefined) throw new Error(`The sample has no ${name}.`)
  return item
}

/** Takes content and a slug; returns that error, to change it. */
export function errorIn({ errors: list }: Content, slug: string): ErrorEntry {
  const error = list.find((each) => each.slug === slug)
  return found(error, slug)
}

/** Takes content and the id of a header; returns that header, to change it. */
export function headerIn({ headers: list }: Content, id: string): HeaderEntry {
  const header = list.find((each) => each.id === id)
  return found(header, id)
}

/** Takes content and the id of a messages file; returns that file, to change it. */
export function messagesIn({ messages: list }: Content, id: string): MessagesEntry {
  const file = list.find((each) => each.id === id)
  return found(file, id)
}

/** Takes content and the id of a runtime; returns that runtime, to change it. */
export function runtimeIn({ runtimes: list }: Content, id: string): RuntimeEntry {
  const runtime = list.find((each) => each.id === id)
  return found(runtime, id)
}

/** Takes content, a slug and a language; returns that article, to change it. */
export function articleIn(content: Content, slug: string, language: Language): ArticleEntry {
  const article = content.articles.find((each) => each.slug === slug && each.language === language)
  return found(article, `${language}/${slug}`)
}
