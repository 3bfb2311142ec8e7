// Small changes of the sample: each is made once here, and named for where it is made.
import type { Language } from '../../src/domain/languages.ts'
import type {
  ArticleEntry,
  Content,
  ErrorEntry,
  HeaderEntry,
  MessagesEntry,
} from '../../src/domain/types.ts'
import { articleIn, errorIn, headerIn, messagesIn } from './sample.ts'

/** Something done to the content, in place. */
export type Change = (content: Content) => void

/** Takes how something is found in the content, and facts; returns the change that gives them to it. */
const giving =
  <T extends object>(find: (content: Content) => T, facts: NoInfer<Partial<T>>): Change =>
  (content) => {
    Object.assign(find(content), facts)
  }

/** Takes a slug and facts; returns the change that gives them to the error. */
export const inError = (slug: string, facts: Partial<ErrorEntry>): Change =>
  giving((content) => errorIn(content, slug), facts)

/** Takes a slug and names by vocabulary; returns the change that makes these the error's, beside its others. */
export const claiming = (slug: string, names: ErrorEntry['identifiers']): Change =>
  giving((content) => errorIn(content, slug).identifiers, names)

/** Takes the id of a header and facts; returns the change that gives them to the header. */
export const inHeader = (id: string, facts: Partial<HeaderEntry>): Change =>
  giving((content) => headerIn(content, id), facts)

/** Takes the id of a header and names with their values; returns the change that defines them there, beside the others. */
export const defining =
  (id: string, names: Record<string, number | string>): Change =>
  (content) => {
    const { values } = headerIn(content, id)
    values.errno = { ...values.errno, ...names }
  }

/** Takes the id of a messages file and facts; returns the change that gives them to the file. */
export const inMessages = (id: string, facts: Partial<MessagesEntry>): Change =>
  giving((content) => messagesIn(content, id), facts)

/** Takes the id of a messages file and texts by name; returns the change that prints them, beside the others. */
export const printing = (id: string, texts: MessagesEntry['texts']): Change =>
  giving((content) => messagesIn(content, id).texts, texts)

/** Takes a language, a slug and facts; returns the change that gives them to the article. */
export const inArticle = (language: Language, slug: string, facts: Partial<ArticleEntry>): Change =>
  giving((content) => articleIn(content, slug, language), facts)

/** Takes a language, a slug, what stands in the article and what is to stand there; returns that change. */
export const rewriting =
  (language: Language, slug: string, from: string | RegExp, to: string): Change =>
  (content) => {
    const article = articleIn(content, slug, language)
    const body = article.body.replace(from, () => to)
    if (body === article.body) throw new Error(`${language}/${slug} holds no ${String(from)}.`)
    article.body = body
  }

/** Takes a language and a text; returns the change that says it in the short article, in place of "It happened." */
export const saying = (language: Language, text: string): Change =>
  rewriting(language, 'etimedout', 'It happened.', text)

/** Takes a language and a slug; returns the change that takes the article away. */
export const untranslated =
  (language: Language, slug: string): Change =>
  (content) => {
    content.articles = content.articles.filter(
      (article) => article.slug !== slug || article.language !== language,
    )
  }

/** Takes changes; returns the one that makes all of them, in this order. */
export const all =
  (...changes: readonly Change[]): Change =>
  (content) => {
    for (const change of changes) change(content)
  }

/** The change that adds a Win32 header, of whose name a Winsock name is an alias. */
export const withWin32: Change = (content) => {
  content.headers.unshift({
    ...headerIn(content, 'windows/winsock'),
    id: 'windows/win32',
    values: { win32: { ERROR_TIMEOUT: 1460 } },
  })
  headerIn(content, 'windows/winsock').values.winsock = {
    WSAECONNREFUSED: 10061,
    WSAETIMEDOUT: 'ERROR_TIMEOUT',
  }
  errorIn(content, 'econnrefused').identifiers.win32 = ['ERROR_TIMEOUT']
}
