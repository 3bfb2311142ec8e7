// Prose in another language than that of its file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isIn, proseLanguage } from '../../../src/domain/checks/prose-language.ts'
import { saying } from '../../support/changes.ts'
import { assertProblems } from '../../support/checking.ts'

const mend = /Translate it, or move the file/
const ENGLISH = 'The other machine did not answer.'

test('a paragraph left in English is found in Chinese and Russian', () => {
  const place = '"The other machine did not answer."'
  assertProblems(proseLanguage, saying('zh', ENGLISH), {
    file: 'content/articles/zh/etimedout.mdx',
    place,
    wrong: /not Chinese/,
    mend,
  })
  assertProblems(proseLanguage, saying('ru', ENGLISH), {
    file: 'content/articles/ru/etimedout.mdx',
    place,
    wrong: /not Russian/,
    mend,
  })
})

test('Russian in the English folder is found, and Chinese in the Russian one', () => {
  const russian = 'Другая машина не ответила вовремя.'
  assertProblems(proseLanguage, saying('en', russian), {
    file: 'content/articles/en/etimedout.mdx',
    place: `"${russian}"`,
    wrong: /not English/,
    mend,
  })
  const chinese = '另一台机器没有及时回应，连接请求最终超时，请稍后再试一次。'
  assertProblems(proseLanguage, saying('ru', chinese), {
    file: 'content/articles/ru/etimedout.mdx',
    place: `"${chinese}"`,
    wrong: /not Russian/,
    mend,
  })
})

test('words of the interface in YAML are judged, too', () => {
  assertProblems(
    proseLanguage,
    (content) => {
      const [call] = content.calls
      if (call) call.does.zh = 'Opens a connection to another machine.'
    },
    { file: 'content/calls/connect.yaml', place: 'does.zh', wrong: /not Chinese/, mend },
  )
})

test('names, code and foreign words within a text are no fault', () => {
  assert.ok(isIn('Transmission Control Protocol 与 Windows Filtering Platform', 'zh'))
  assert.ok(isIn('Names may hold letters such as ü, 例 or ж.', 'en'))
  assert.ok(isIn('Windows Sockets', 'ru'))
  assert.ok(!isIn('Windows Filtering Platform drops it', 'ru'))
})
