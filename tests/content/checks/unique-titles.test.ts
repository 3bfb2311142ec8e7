// Two errors with one title in one language.
import { test } from 'node:test'
import { uniqueTitles } from '../../../src/domain/checks/unique-titles.ts'
import { inArticle } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { articleIn } from '../../support/sample.ts'

test('the same title is found, whatever its case', () => {
  assertProblems(uniqueTitles, inArticle('ru', 'etimedout', { title: 'СОЕДИНЕНИЕ отклонено' }), {
    file: 'content/articles/ru/etimedout.mdx',
    place: 'title',
    wrong: /The title is that of econnrefused too/,
    mend: /Say in one of the two titles what sets it apart/,
  })
})

test('the same title in two languages is none of its business', () => {
  assertSilent(uniqueTitles, (content) => {
    articleIn(content, 'etimedout', 'ru').title = articleIn(content, 'econnrefused', 'en').title
  })
})
