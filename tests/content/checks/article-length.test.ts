// An article that is far too long.
import { test } from 'node:test'
import { articleLength } from '../../../src/domain/checks/article-length.ts'
import { inArticle } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'

test('a huge article is found; a long one is none', () => {
  assertSilent(articleLength, inArticle('ru', 'etimedout', { body: 'а'.repeat(30_000) }))
  assertProblems(articleLength, inArticle('ru', 'etimedout', { body: 'а'.repeat(30_001) }), {
    file: 'content/articles/ru/etimedout.mdx',
    place: 'the whole file',
    wrong: /has 30001 characters; 30000 are the most/,
    mend: /Shorten it/,
  })
})
