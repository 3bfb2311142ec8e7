// Slips of Russian typography: each is found with its place, and what only looks like one is let through.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { russianSlips, russianTypography } from '../../../src/domain/checks/russian-typography.ts'
import type { Content } from '../../../src/domain/types.ts'
import { inArticle, saying } from '../../support/changes.ts'
import { assertProblems, assertSilent, problemsAfter } from '../../support/checking.ts'
import { articleIn, runtimeIn } from '../../support/sample.ts'

const FILE = 'content/articles/ru/etimedout.mdx'

const writing = (text: string) => saying('ru', text)

const SLIPS = [
  ['Это "отказ".', /Latin quotation mark/, /Latin quotation mark/],
  ['Это «не «наш» порт».', /inside another one/],
  ['Это „отказ“.', /of its own/],
  ['Это «отказ.', /never closed/],
  ['Это отказ».', /closes nothing/],
  ['Порт - занят.', /short dash stands for a dash/],
  ['Порт – занят.', /short dash stands for a dash/],
  ['Порт\u00a0– занят.', /short dash stands for a dash/],
  ['`bind` — занят.', /dash without its spaces/],
  ['Порт\u00a0—занят.', /dash without its spaces/],
  ['Ждёт 5 с.', /between a number and its unit/],
  ['Ждёт 5 секунд.', /between a number and its unit/],
  ['Всего 64 КБ и 20 %.', /a number and its unit/, /a number and its unit/],
  ['Он еще ждёт.', /еще is written without ё/],
  ['Удаленная сторона.', /Удаленная is written without ё/],
  ['Запрос отклонен.', /отклонен is written without ё/],
  ['Проверьте, что Вы вошли.', /capital letter/],
  ['Порт  занят.', /Two spaces/],
  ['Порт занят , ждите.', /space before a punctuation mark/],
  ['Порт занят', /without its end/],
  ['Команда: `ss`', /without its end/],
] as const

for (const [text, ...wrong] of SLIPS)
  test(`in an article, ${text} is found`, () => {
    const problems = problemsAfter(russianTypography, writing(text))
    assert.equal(problems.length, wrong.length)
    for (const [i, problem] of problems.entries()) {
      assert.equal(problem.file, FILE)
      assert.match(problem.wrong, wrong[i] ?? /^$/)
      assert.match(problem.mend, /^(?:Write|Leave|Close) /)
    }
  })

test('the place is that of the slip, and the words around it are told', () => {
  assertProblems(russianTypography, writing('Первая строка.\n\n- Порт `ss` еще занят.'), {
    file: FILE,
    place: 'line 5 of the text: еще занят.',
    wrong: /^еще is written without ё\. See: .*Порт `ss` еще занят\./,
    mend: /^Write ещё\.$/,
  })
})

test('a title, a summary and the title of a cause are read', () => {
  const wrong = /Latin quotation mark/
  const mend = /Write «…»/
  const change = (content: Content) => {
    const article = articleIn(content, 'econnrefused', 'ru')
    article.title = 'Ответ ”нет'
    article.summary = 'Это ‘отказ.'
    article.body = article.body.replace('Nothing listens', 'Порт - закрыт')
  }
  const file = 'content/articles/ru/econnrefused.mdx'
  assertProblems(
    russianTypography,
    change,
    { file, place: 'title', wrong, mend },
    { file, place: 'summary', wrong, mend },
    {
      file,
      place: 'line 21 of the text: <Cause id="no-listener" title="Порт - за…',
      wrong: /stands for a dash/,
      mend: /em dash/,
    },
  )
})

test('a summary ends, a title does not have to', () => {
  assertProblems(
    russianTypography,
    inArticle('ru', 'etimedout', { summary: 'Истекло время ожидания' }),
    { file: FILE, place: 'summary', wrong: /without its end/, mend: /Write a full stop/ },
  )
})

test('sentences of YAML files are read', () => {
  assertProblems(
    russianTypography,
    (content) => {
      runtimeIn(content, 'rust').about.ru = 'Язык — Rust.'
    },
    {
      file: 'content/runtimes/rust.yaml',
      place: 'about',
      wrong: /dash without its spaces. See: Язык — Rust/,
      mend: /Write a non-breaking space \(U\+00A0\)/,
    },
  )
})

for (const text of [
  'Ответ\u00a0— «нет», внутри\u00a0— «ответ „нет“».',
  'Код `a - "b"  c` и имя `еще`.',
  'Порт 1200–1472, ошибка\u00a0−5, через 5\u00a0с и 64\u00a0КБ.',
  'Начиная с Windows 10 с сервера уходит 5 пакетов.',
  'Система пишет «Удаленный хост еще отверг».',
  'Вы вошли. Вы вышли: «Вы здесь».',
  'Адрес ::1 и среда .NET.',
  'Отклонение, удаление, приемлемо, легко, вышел, узнает, все, моем, чернила, отклонена.',
  '- Одно.\n- Другое;\n- и третье…',
  'Команда:\n\n```linux\nss -ltn "x"  y\n```',
  'Строка,\nразбитая на две.',
  'Ответ\u00a0— <Value of="WSAECONNREFUSED" />.',
  '**Отправлял?** Да (`send`). **Всё.**',
])
  test(`${JSON.stringify(text)} is right`, () => {
    assertSilent(russianTypography, writing(text))
  })

test('Latin quotes and hyphens are left alone in English and Chinese', () => {
  assertSilent(russianTypography, (content) => {
    articleIn(content, 'etimedout', 'en').summary = 'It says "no" - and stops'
    articleIn(content, 'etimedout', 'zh').summary = '它说“不”'
  })
})

test('a word of the interface needs no full stop', () => {
  assert.deepEqual(russianSlips('Порт занят'), [])
  assert.deepEqual(
    russianSlips('Порт - занят').map(({ at }) => at),
    [4],
  )
})
