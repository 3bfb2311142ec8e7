// An article that is missing, lacks a part, or differs from the facts or from the English one.
import { test } from 'node:test'
import { articleComplete } from '../../../src/domain/checks/article-complete.ts'
import type { Content } from '../../../src/domain/types.ts'
import { rewriting, untranslated } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'
import { articleIn, errorIn } from '../../support/sample.ts'

const LISTS = { mend: /Bring both to the same ids in the same order/ }

test('a missing translation is found', () => {
  assertProblems(articleComplete, untranslated('zh', 'etimedout'), {
    file: 'content/articles/zh/etimedout.mdx',
    place: 'the whole file',
    wrong: /The error etimedout has no article in this language/,
    mend: /Write it; content\/README\.md has an example/,
  })
})

test('an article without an error is found, with the nearest slug', () => {
  assertProblems(
    articleComplete,
    (content) => {
      content.articles.push({ ...articleIn(content, 'etimedout', 'ru'), slug: 'etimeout' })
    },
    {
      file: 'content/articles/ru/etimeout.mdx',
      place: 'the file name',
      nearest: 'etimedout',
      wrong: /There is no error etimeout/,
      mend: /Name the article after a file in content\/errors/,
    },
  )
})

for (const part of ['What', 'When', 'First'])
  test(`an article without <${part}> is found`, () => {
    const file = (language: string) => ({
      file: `content/articles/${language}/etimedout.mdx`,
      place: part,
      wrong: new RegExp(`The article has no <${part}>`),
      mend: /Every article says what happened, when one meets it and what to do first/,
    })
    assertProblems(
      articleComplete,
      (content) => {
        for (const language of ['en', 'zh', 'ru'] as const) {
          const article = articleIn(content, 'etimedout', language)
          article.body = article.body.replace(`<${part}>`, '').replace(`</${part}>`, '')
        }
      },
      file('en'),
      file('zh'),
      file('ru'),
    )
  })

test('a cause that only the facts have is found in every language', () => {
  const expected = (language: string) => ({
    file: `content/articles/${language}/econnrefused.mdx`,
    place: '<Cause>',
    wrong: /econnrefused\.yaml lists \[no-listener\], the article \[no-listener, wrong-port\]/,
    ...LISTS,
  })
  assertProblems(
    articleComplete,
    (content) => {
      errorIn(content, 'econnrefused').causes.pop()
    },
    expected('en'),
    expected('zh'),
    expected('ru'),
  )
})

test('a misspelled cause is found, with the nearest id, and so is the difference from English', () => {
  assertProblems(
    articleComplete,
    rewriting('ru', 'econnrefused', 'id="no-listener"', 'id="no-listner"'),
    {
      file: 'content/articles/ru/econnrefused.mdx',
      place: '<Cause>',
      nearest: 'no-listener',
      wrong: /lists \[no-listener, wrong-port\], the article \[no-listner, wrong-port\]/,
      ...LISTS,
    },
    {
      file: 'content/articles/ru/econnrefused.mdx',
      place: 'part 5',
      wrong: /English has Cause no-listener here, this article Cause no-listner/,
      mend: /Every language has the same parts in the same order/,
    },
  )
})

for (const [component, fact, change] of [
  ['Call', 'accept', 'id="connect"'],
  ['Confusion', 'econnreset', 'slug="etimedout"'],
] as const)
  test(`a <${component}> that the facts do not list is found`, () => {
    const expected = (language: string) => ({
      file: `content/articles/${language}/econnrefused.mdx`,
      place: `<${component}>`,
      wrong: new RegExp(`lists \\[.+\\], the article \\[${fact}\\]`),
      ...LISTS,
    })
    assertProblems(
      articleComplete,
      (content) => {
        for (const language of ['en', 'zh', 'ru'] as const) {
          const article = articleIn(content, 'econnrefused', language)
          article.body = article.body.replace(change, change.replace(/".*"/, `"${fact}"`))
        }
      },
      expected('en'),
      expected('zh'),
      expected('ru'),
    )
  })

test('functions with one reason stand where the first of them does', () => {
  const withCalls = (content: Content, id: string) => {
    const [connect] = errorIn(content, 'econnrefused').calls
    for (const call of ['send', 'WSAConnect'])
      errorIn(content, 'econnrefused').calls.push({ ...connect!, call })
    for (const language of ['en', 'zh', 'ru'] as const) {
      const article = articleIn(content, 'econnrefused', language)
      article.body = article.body.replace(
        /<Call .*<\/Call>/,
        `<Call id="${id}">No.</Call>\n<Call id="send">Never.</Call>`,
      )
    }
  }
  assertProblems(articleComplete, (content) => withCalls(content, 'connect WSAConnect'))
  const wrong = (language: string) => ({
    file: `content/articles/${language}/econnrefused.mdx`,
    place: '<Call>',
    wrong: /lists \[connect, WSAConnect, send\], the article \[WSAConnect, connect, send\]/,
    ...LISTS,
  })
  assertProblems(
    articleComplete,
    (content) => withCalls(content, 'WSAConnect connect'),
    wrong('en'),
    wrong('zh'),
    wrong('ru'),
  )
})

test('a part that only a translation has is found', () => {
  assertProblems(
    articleComplete,
    (content) => {
      articleIn(content, 'etimedout', 'zh').body += '\n<Pitfalls>\n\n没有。\n\n</Pitfalls>\n'
    },
    {
      file: 'content/articles/zh/etimedout.mdx',
      place: 'part 4',
      wrong: /English has nothing more here, this article Pitfalls/,
      mend: /same parts/,
    },
  )
})

test('a part that a translation lacks is found', () => {
  assertProblems(
    articleComplete,
    (content) => {
      articleIn(content, 'etimedout', 'en').body += '\n<Pitfalls>\n\nNone.\n\n</Pitfalls>\n'
      articleIn(content, 'etimedout', 'ru').body += '\n<Pitfalls>\n\nНет.\n\n</Pitfalls>\n'
    },
    {
      file: 'content/articles/zh/etimedout.mdx',
      place: 'part 4',
      wrong: /English has Pitfalls here, this article nothing more/,
      mend: /same parts/,
    },
  )
})
