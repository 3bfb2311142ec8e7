// An error's number typed into prose, in any of its forms.
import { test } from 'node:test'
import { noNumbersInProse } from '../../../src/domain/checks/no-numbers-in-prose.ts'
import { all, inHeader, saying } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { articleIn, headerIn } from '../../support/sample.ts'
import type { Content } from '../../../src/domain/types.ts'

const FILE = 'content/articles/en/etimedout.mdx'

const writing = (text: string) =>
  all(saying('en', text), inHeader('linux/errno', { values: { uv: { UV_ECONNREFUSED: -4078 } } }))

for (const [number, identifier] of [
  ['10061', 'WSAECONNREFUSED'],
  ['0x8007274D', 'WSAECONNREFUSED'],
  ['0x8007274d', 'WSAECONNREFUSED'],
  ['2147952461', 'WSAECONNREFUSED'],
  ['-2147014835', 'WSAECONNREFUSED'],
  ['-4078', 'UV_ECONNREFUSED'],
] as const)
  test(`${number} is found`, () => {
    assertProblems(noNumbersInProse, writing(`It prints (${number}).`), {
      file: FILE,
      place: number,
      wrong: new RegExp(`${number} is the number of ${identifier}, typed into prose`),
      mend: new RegExp(`Write <Value of="${identifier}" />, or the name in code style`),
    })
  })

test('a number with a true minus sign is found', () => {
  assertProblems(noNumbersInProse, writing('Node.js prints \u22124078.'), {
    file: FILE,
    place: '\u22124078',
    wrong: /is the number of UV_ECONNREFUSED/,
    mend: /Write <Value/,
  })
})

test('a number beside Chinese or Russian letters is found', () => {
  assertProblems(
    noNumbersInProse,
    writing('错误10061，или код-10060.'),
    { file: FILE, place: '10061', wrong: /WSAECONNREFUSED/, mend: /Write <Value/ },
    { file: FILE, place: '10060', wrong: /WSAETIMEDOUT/, mend: /Write <Value/ },
  )
})

for (const field of ['title', 'summary'] as const)
  test(`a number in a ${field} is found`, () => {
    assertProblems(
      noNumbersInProse,
      (content) => {
        articleIn(content, 'etimedout', 'en')[field] = 'Error 10060'
      },
      {
        file: FILE,
        place: '10060',
        wrong: /WSAETIMEDOUT/,
        mend: /a title or summary does without/,
      },
    )
  })

test('a number in a note about a platform is found', () => {
  assertProblems(
    noNumbersInProse,
    ({ platforms: [windows] }) => {
      windows?.notes.push({ en: '`10061` is code.', zh: '不是 10060。', ru: 'Ничего.' })
    },
    { file: 'content/platforms/windows.yaml', place: '10060', wrong: /WSAETIMEDOUT/, mend: /code/ },
  )
})

test('a number typed twice is told once', () => {
  assertProblems(noNumbersInProse, writing('10061 and 10061'), {
    file: FILE,
    place: '10061',
    wrong: /WSAECONNREFUSED/,
    mend: /Write <Value/,
  })
})

test('code, longer numbers, decimals and small numbers are no error numbers', () => {
  assertSilent(
    noNumbersInProse,
    writing('`127.0.0.1:10061`, 110061, 100610, 2.10061, 0x8007274D1, port 111, 10061a'),
  )
})

test('what may be any number is none of an error: short ones, and long ones of other vocabularies', () => {
  const withNumbers = (text: string) => (content: Content) => {
    writing(text)(content)
    headerIn(content, 'linux/errno').values = {
      errno: { ECONNREFUSED: 111, ETIMEDOUT: 12345 },
      uv: { UV_ECONNREFUSED: -2999, UV_ETIMEDOUT: -3000 },
    }
    headerIn(content, 'windows/winsock').values.winsock = {
      WSAECONNREFUSED: 9999,
      WSAETIMEDOUT: 10000,
    }
  }
  assertSilent(noNumbersInProse, withNumbers('Port 9999, port 12345, -2999.'))
  const found = { file: FILE, mend: /Write <Value/ }
  assertProblems(
    noNumbersInProse,
    withNumbers('It prints 10000 or -3000.'),
    { ...found, place: '10000', wrong: /WSAETIMEDOUT/ },
    { ...found, place: '-3000', wrong: /UV_ETIMEDOUT/ },
  )
})

test('a five-digit number that no error has may stand in prose', () => {
  assertSilent(noNumbersInProse, writing('Port 10666 and port 20480.'))
})
