// Chinese that is set as English is: its punctuation, its spaces, its quotation marks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chineseFaults } from '../../../src/domain/chinese.ts'
import { chineseTypography } from '../../../src/domain/checks/chinese-typography.ts'
import { rewriting, saying } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { articleIn } from '../../support/sample.ts'
import type { Content } from '../../../src/domain/types.ts'

const FILE = 'content/articles/zh/etimedout.mdx'

const writing = (text: string) => saying('zh', text)

for (const [name, text, from, wrong, mend] of [
  ['a half-width comma', '超时,重试。', '时,', /^Half-width punctuation/, /full width/],
  ['a half-width full stop', '超时. 重试。', '时. ', /^Half-width punctuation/, /full width/],
  ['a comma after code', '`a`, 重试。', ', 重', /^Half-width punctuation/, /full width/],
  ['a half-width parenthesis', '超时（Linux）(见下)。', '(见', /^A half-width parenthesis/, /（/],
  ['a straight quotation mark', '显示"超时。', '"超', /^A straight quotation mark/, /“/],
  ['Chinese beside a letter', '在Linux 上。', '在L', /^No space/, /one space/],
  ['Chinese beside code', '用 `ss`查看。', '`查', /^No space/, /one space/],
  ['bold Chinese beside a letter', '**在**Linux 上。', '在**', /^No space/, /one space/],
  ['a space after a comma', '超时， 重试。', '， 重', /^A space beside/, /Leave the space out/],
  ['a space before a bracket', '超时 （见下）。', ' （', /^A space beside/, /Leave the space out/],
  ['a space after bold', '**超时？** 重试。', '？** 重', /^A space beside/, /\*\*…\*\*？/],
  ['a space between characters', '超 时。', '超 时', /^A space between/, /Leave the space out/],
  ['a broken line', '超时\n重试。', '时\n', /^A line break/, /one line/],
  ['two spaces', '在 Linux  上。', 'x  上', /^Two spaces/, /Leave one/],
  ['a full-width digit', '端口 ８０。', '８０', /^A full-width letter/, /half width/],
  ['half an ellipsis', '等待…', '…', /^Half an ellipsis/, /……/],
  ['a polite pronoun', '请您重试。', '您重', /^您/, /你/],
  ['a list with full commas', '用 `a`，`b`，`c`。', '`，`b', /^A list/, /、/],
  ['a comma before the last part', '甲、乙、或丙。', '、或', /^A list/, /、/],
  ['a bracket without its partner', '超时（见下。', '超时', /^A mark without .*（）/, /same para/],
  ['a sentence without its end', '请重试', '请重', /^A sentence without its end/, /。/],
] as const)
  test(`${name} is found, at its place`, () => {
    const faults = chineseFaults(text, true)
    assert.ok(
      faults.some((fault) => fault.offset === text.indexOf(from) && wrong.test(fault.wrong)),
      JSON.stringify(faults),
    )
    for (const fault of faults) if (wrong.test(fault.wrong)) assert.match(fault.mend, mend)
  })

test('what is set well is silent', () => {
  for (const text of [
    '在 Linux 上，`connect()` 返回 `ECONNREFUSED`（见 `ss -ltn`）。',
    '**是监听还是连接**？监听：先查占用者；连接：查路由……',
    'localhost 指向 ::1，服务器在 127.0.0.1。',
    '编号是 <Value of="WSAECONNREFUSED" />，即 5% 的情况。',
    '- “连接被拒绝”不是超时。\n- 用 `a`、`b` 和 `c`。\n1. 或许能和解。',
    '运行：\n\n```linux\necho "超时,重试"  \n```',
    '<Call id="connect">没有回应。</Call>',
    '他说：“重试。”',
    'It printed "connection refused", twice.'.replaceAll('"', '`'),
    '套接字错误',
  ])
    assert.deepEqual(chineseFaults(text, text.includes('。')), [], text)
})

test('a fault in the body of an article is told with its line', () => {
  assertProblems(chineseTypography, writing('超时,重试。'), {
    file: FILE,
    place: 'line 3 of the text: 时,重试。',
    wrong: /^Half-width punctuation in Chinese\.$/,
    mend: /full width/,
  })
})

for (const field of ['title', 'summary'] as const)
  test(`a fault in a ${field} is told with the words around it`, () => {
    assertProblems(
      chineseTypography,
      (content) => {
        articleIn(content, 'etimedout', 'zh')[field] = '连接,超时。'
      },
      { file: FILE, place: field, wrong: /^Half-width punctuation.*: 连接,超时。$/, mend: /full/ },
    )
  })

test('a summary is a sentence, a title is none', () => {
  assertProblems(
    chineseTypography,
    (content) => {
      Object.assign(articleIn(content, 'etimedout', 'zh'), { title: '超时', summary: '超时' })
    },
    { file: FILE, place: 'summary', wrong: /^A sentence without its end/, mend: /。/ },
  )
})

test('a fault in the title of a cause is found', () => {
  assertProblems(
    chineseTypography,
    rewriting('zh', 'econnrefused', 'title="Wrong port"', 'title="端口,错"'),
    {
      file: 'content/articles/zh/econnrefused.mdx',
      place: 'the title of <Cause>',
      wrong: /^Half-width punctuation.*: 端口,错$/,
      mend: /full width/,
    },
  )
})

for (const [file, place, change] of [
  [
    'content/platforms/windows.yaml',
    'notes.0',
    ({ platforms: [windows] }: Content) =>
      windows?.notes.push({ en: 'Wait.', zh: '超时,等。', ru: 'Ждать.' }),
  ],
  [
    'content/calls/connect.yaml',
    'does',
    ({ calls: [connect] }: Content) => Object.assign(connect?.does ?? {}, { zh: '连,接。' }),
  ],
  [
    'content/diagnosis.yaml',
    '0.question',
    ({ diagnosis: [start] }: Content) =>
      start && Object.assign(start, { question: { ...start.question, zh: '超,时？' } }),
  ],
  [
    'content/recipes.yaml',
    '0.means',
    ({ recipes: [first] }: Content) => Object.assign(first?.means ?? {}, { zh: '稍,后。' }),
  ],
] as const)
  test(`a fault in ${file} is found`, () => {
    assertProblems(chineseTypography, (content) => void change(content), {
      file,
      place,
      wrong: /^Half-width punctuation/,
      mend: /full width/,
    })
  })

test('English and Russian are none of its business', () => {
  assertSilent(chineseTypography, (content) => {
    articleIn(content, 'etimedout', 'en').summary = 'It said "no",  twice'
    articleIn(content, 'etimedout', 'ru').summary = 'Ответ "нет"'
  })
})
