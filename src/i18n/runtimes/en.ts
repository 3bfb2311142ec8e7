// The words about runtimes and translation layers, in English.
import type { RuntimeKind } from '../../domain/runtime-types.ts'
import type { MisprintPlace } from '../../domain/kinds.ts'

const kind: Record<RuntimeKind, string> = {
  language: 'Languages',
  library: 'Libraries',
  program: 'Programs',
}

const seenIn: Record<MisprintPlace, string> = {
  tables: 'lists of Winsock codes on the web',
  articles: 'articles and forum posts',
  'source-code': 'the source of programs',
  'mingw-w64': 'a header of mingw-w64',
}

export const runtimes = {
  nav: 'Programs',
  index: 'Languages, libraries, programs',
  indexLead:
    'How each names and prints socket errors, what it does to the number, what to compare with, and where it misleads.',
  kind,
  count: (names: number) => (names === 1 ? '1 name' : `${names} names`),
  title: (name: string) => `Socket errors in ${name}`,
  description: (name: string) =>
    `How ${name} names and prints socket errors: names, numbers, real lines, what to compare with, traps.`,
  printed: 'What it prints',
  everySystem: 'every system',
  form: 'put together from its form and the text of the system',
  compare: 'What to compare with',
  number: 'What becomes of the number',
  traps: 'Traps',
  names: (type: string) => `Names: ${type}`,
  name: 'Name',
  ownNumber: 'Own number',
  numberOn: (platform: string) => `On ${platform}`,
  standsFor: 'Stands for',
  alsoFor: 'also for',
  noError: 'not in this atlas',
  ownText: 'Its text',
  inCall: (call: string) => `in ${call}`,
  openTable: (count: number) => `Show all ${count} names`,
  texts: 'Fixed texts',
  textsLead: 'What the runtime says in its own words, instead of the text of the system.',
  sources: 'Sources',
  native: {
    title: 'Every member on every system',
    lead: 'SocketErrorCode is the member itself: the same number on every system. ErrorCode and NativeErrorCode are equal to each other. They have the number of the member on Windows, and on every system with .NET Framework and Mono; with .NET of today they have the number of the system.',
    member: 'Member',
    value: 'Value of the member',
    on: (platform: string) => `.NET on ${platform}`,
    madeOf: 'Turned into',
    keeps: 'keeps its value',
    ownNumber: 'a number of .NET itself',
    changes: 'What has changed',
  },
  onError: 'What programs print',
  onErrorLead: 'The name in each language, library and program, and a line as it stands in a log.',
  severalErrors: 'stands for other errors too',
  misprints: {
    title: 'Wrong statements in circulation',
    number: (written: string, name: string, right: string) =>
      `Some lists print ${written} for ${name}. The number is ${right}.`,
    name: (written: string, name: string) => `${written} is a misprint of ${name}.`,
    osDependent: (written: string, name: string, right: string) =>
      `Some lists call the number of ${name} “${written}”. It is ${right} on every Windows.`,
    other: (written: string, right: string) => `Some texts say “${written}”. Right is: ${right}.`,
    seen: (places: string) => `Seen in ${places}.`,
    onValue: (value: string, name: string) =>
      `Some lists give ${value} as the number of ${name}. That is a misprint.`,
    noMeaning: 'No system that this atlas knows has an error with this number.',
    title404: (value: string) => `${value}: a misprint`,
    seenIn,
  },
  translations: {
    title: 'How translation layers map the same code',
    description:
      'What .NET, libuv, CPython, PostgreSQL, Cygwin and others make of each Winsock code, and where they disagree.',
    lead: 'Programs that run on Windows and elsewhere turn Winsock codes into errno names. Each library has a table of its own, and the tables do not agree.',
    disputed: 'Where they disagree',
    rest: 'Where some have no translation',
    restLead:
      'All layers that translate these codes choose the same name; the others follow their rule for the rest.',
    code: 'Winsock code',
    becomes: 'Becomes',
    keeps: 'the Winsock number stays',
    none: 'no portable condition',
    rules: 'What becomes of a code that the table lacks',
    layer: 'Layer',
    rule: 'Rule',
    win32: (name: string) => `${name} for Win32 codes`,
    becomesName: (name: string) => `becomes ${name}`,
    others: 'Not in their table',
    more: 'All codes, all layers',
  },
}

export type RuntimeStrings = typeof runtimes
