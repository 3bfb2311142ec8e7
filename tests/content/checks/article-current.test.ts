// A translation of an English text that has changed since.
import { test } from 'node:test'
import { articleCurrent } from '../../../src/domain/checks/article-current.ts'
import { inArticle } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'

test('translations of an older revision are found', () => {
  const expected = (language: string) => ({
    file: `content/articles/${language}/econnrefused.mdx`,
    place: 'revision',
    wrong: /It renders revision 1 of the English text, which is at 2/,
    mend: /up to date with content\/articles\/en\/econnrefused\.mdx, then set revision: 2/,
  })
  assertProblems(
    articleCurrent,
    inArticle('en', 'econnrefused', { revision: 2 }),
    expected('zh'),
    expected('ru'),
  )
})

test('a revision that English has not reached is found', () => {
  assertProblems(articleCurrent, inArticle('ru', 'etimedout', { revision: 3 }), {
    file: 'content/articles/ru/etimedout.mdx',
    place: 'revision',
    wrong: /It renders revision 3 of the English text, which is at 1/,
    mend: /then set revision: 1/,
  })
})

test('without an English text there is nothing to compare with', () => {
  assertSilent(articleCurrent, (content) => {
    content.articles = content.articles.filter(({ language }) => language !== 'en')
  })
})
