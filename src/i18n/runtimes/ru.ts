// The words about runtimes and translation layers, in Russian.
import { counted } from '../plural-ru.ts'
import type { RuntimeStrings } from './en.ts'

export const runtimes: RuntimeStrings = {
  nav: 'Программы',
  index: 'Языки, библиотеки, программы',
  indexLead:
    'Как каждая из них называет и печатает ошибки сокетов, что делает с номером, с чем сравнивать и где она вводит в заблуждение.',
  kind: { language: 'Языки', library: 'Библиотеки', program: 'Программы' },
  count: (names) => counted(names, 'имя', 'имени', 'имён'),
  title: (name) => `Ошибки сокетов: ${name}`,
  description: (name) =>
    `Как ${name} называет и печатает ошибки сокетов: имена, номера, настоящие строки, с чем сравнивать, ловушки.`,
  printed: 'Что печатается',
  everySystem: 'любая система',
  form: 'составлено по её форме и тексту системы',
  compare: 'С чем сравнивать',
  number: 'Что становится с номером',
  traps: 'Ловушки',
  names: (type) => `Имена: ${type}`,
  name: 'Имя',
  ownNumber: 'Свой номер',
  numberOn: (platform) => `В ${platform}`,
  standsFor: 'Что значит',
  alsoFor: 'а также',
  noError: 'нет в этом атласе',
  ownText: 'Её текст',
  inCall: (call) => `в ${call}`,
  openTable: (count) => `Показать ${counted(count, 'имя', 'имени', 'имён')}`,
  texts: 'Постоянные тексты',
  textsLead: 'Что среда говорит своими словами вместо текста системы.',
  sources: 'Источники',
  native: {
    title: 'Каждый член в каждой системе',
    lead: 'SocketErrorCode — сам член: один и тот же номер в любой системе. ErrorCode и NativeErrorCode равны друг другу. В Windows, а с .NET Framework и Mono — в любой системе, это номер члена; с нынешним .NET — номер системы.',
    member: 'Член',
    value: 'Значение члена',
    on: (platform) => `.NET в ${platform}`,
    madeOf: 'Во что превращается',
    keeps: 'сохраняет значение',
    ownNumber: 'собственный номер .NET',
    changes: 'Что изменилось',
  },
  onError: 'Что печатают программы',
  onErrorLead: 'Имя в каждом языке, библиотеке и программе и строка, какой она бывает в журнале.',
  severalErrors: 'значит и другие ошибки',
  misprints: {
    title: 'Распространённые ошибки в описаниях',
    number: (written, name, right) =>
      `В некоторых списках у ${name} стоит номер ${written}. Верный номер — ${right}.`,
    name: (written, name) => `${written} — опечатка в имени ${name}.`,
    osDependent: (written, name, right) =>
      `В некоторых списках о номере ${name} сказано «${written}» (зависит от системы). В любой Windows это ${right}.`,
    other: (written, right) => `Кое-где написано «${written}». Верно: ${right}.`,
    seen: (places) => `Встретилось: ${places}.`,
    onValue: (value, name) =>
      `В некоторых списках ${value} указан как номер ${name}. Это опечатка.`,
    noMeaning: 'Ни в одной из систем этого атласа нет ошибки с таким номером.',
    title404: (value) => `${value}: опечатка`,
    seenIn: {
      tables: 'списки кодов Winsock в сети',
      articles: 'статьи и сообщения на форумах',
      'source-code': 'исходный код программ',
      'mingw-w64': 'заголовочный файл mingw-w64',
    },
  },
  translations: {
    title: 'Как прослойки переводят один и тот же код',
    description:
      'Что .NET, libuv, CPython, PostgreSQL, Cygwin и другие делают из каждого кода Winsock и где они расходятся.',
    lead: 'Программы, которые работают и в Windows, и в других системах, переводят коды Winsock в имена errno. У каждой библиотеки своя таблица, и эти таблицы не совпадают.',
    disputed: 'Где они расходятся',
    rest: 'Где у некоторых нет перевода',
    restLead:
      'Все прослойки, которые переводят эти коды, выбирают одно и то же имя; остальные следуют своему правилу.',
    code: 'Код Winsock',
    becomes: 'Становится',
    keeps: 'остаётся номер Winsock',
    none: 'нет переносимого условия',
    rules: 'Что становится с кодом, которого нет в таблице',
    layer: 'Прослойка',
    rule: 'Правило',
    win32: (name) => `${name} для кодов Win32`,
    becomesName: (name) => `становится ${name}`,
    others: 'Нет в таблице',
    more: 'Все коды и все прослойки',
  },
}
