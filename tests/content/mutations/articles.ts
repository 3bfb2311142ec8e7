// Articles against the error that they are of, and against each other: missing, behind, with other parts.
import { inArticle, rewriting, saying, untranslated, type Change } from '../../support/changes.ts'
import { articleIn, errorIn } from '../../support/sample.ts'
import { toldIn, type Mutation } from './mutation.ts'

const WHOLE: readonly Mutation[] = [
  ...toldIn('content/articles/ru/etimedout.mdx', [
    {
      what: 'a translation is missing',
      change: untranslated('ru', 'etimedout'),
      place: 'the whole file',
      wrong: /has no article in this language/,
      mend: /Write it/,
    },
    {
      what: 'a translation is of an older revision',
      change: inArticle('en', 'etimedout', { revision: 2 }),
      place: 'revision',
      wrong: /renders revision 1/,
      mend: /set revision: 2/,
    },
  ]),
  ...toldIn('content/articles/ru/etimdout.mdx', [
    {
      what: 'an article has no error',
      change: inArticle('ru', 'etimedout', { slug: 'etimdout' }),
      place: 'the file name',
      wrong: /There is no error etimdout/,
      nearest: 'etimedout',
      mend: /Name the article/,
    },
  ]),
  ...toldIn('content/articles/en/etimedout.mdx', [
    {
      what: 'two titles are the same',
      change: (content) => {
        const { title } = articleIn(content, 'econnrefused', 'en')
        inArticle('en', 'etimedout', { title })(content)
      },
      place: 'title',
      wrong: /is that of econnrefused too/,
      mend: /Say in one/,
    },
    {
      what: 'an article is huge',
      change: saying('en', 'It happened again and again. '.repeat(2000)),
      place: 'the whole file',
      wrong: /30000 are the most/,
      mend: /Shorten it/,
    },
  ]),
]

const inDeep = (language: 'en' | 'ru', from: string, to: string): Change =>
  rewriting(language, 'econnrefused', from, to)

const PARTS: readonly Mutation[] = [
  ...toldIn('content/articles/en/etimedout.mdx', [
    {
      what: 'a part is lost',
      change: rewriting('en', 'etimedout', /<When>[\s\S]*<\/When>/, ''),
      place: 'When',
      wrong: /has no <When>/,
      mend: /Every article says/,
    },
  ]),
  ...toldIn('content/articles/ru/econnrefused.mdx', [
    {
      what: 'a part is lost in one language only',
      change: inDeep('ru', '<Confusions>', '<Pitfalls>\n\nДа.\n\n</Pitfalls>\n\n<Confusions>'),
      place: 'part 9',
      wrong: /English has Confusions here, this article Pitfalls/,
      mend: /the same parts/,
    },
  ]),
  ...toldIn('content/articles/en/econnrefused.mdx', [
    {
      what: 'a cause has no text',
      change: (content) => {
        errorIn(content, 'econnrefused').causes.push({
          id: 'firewall',
          who: 'administrator',
          platforms: ['linux'],
          sources: ['rfc:9293'],
        })
      },
      place: '<Cause>',
      wrong: /lists \[no-listener, wrong-port, firewall\], the article \[no-listener, wrong-port\]/,
      mend: /Bring both/,
    },
    {
      what: 'a text has no cause',
      change: inDeep('en', 'id="wrong-port"', 'id="wrong-prt"'),
      place: '<Cause>',
      wrong: /the article \[no-listener, wrong-prt\]/,
      nearest: 'wrong-port',
      mend: /Bring both/,
    },
  ]),
]

/** Ways to break which articles there are, and which parts they have. */
export const ARTICLES = [...WHOLE, ...PARTS]
