// The smallest valid content: two errors, a platform with an architecture, one with Winsock, three languages.
import type { HandlingEntry, Recipe } from '../../src/domain/handling.ts'
import type { Language } from '../../src/domain/languages.ts'
import type { ReproductionEntry } from '../../src/domain/reproductions.ts'
import type { RuntimeEntry, TranslationsEntry } from '../../src/domain/runtime-types.ts'
import type {
  CallEntry,
  DiagnosisStep,
  ArticleEntry,
  Change,
  Content,
  ErrorEntry,
  HeaderEntry,
  MessagesEntry,
  PlatformEntry,
} from '../../src/domain/types.ts'

const SOURCES = [{ where: 'Test package: errno.h', version: '1.0' }]

function platforms(): PlatformEntry[] {
  return [
    {
      id: 'windows',
      name: 'Windows',
      family: 'windows',
      order: 1,
      usual: true,
      vendor: 'Microsoft',
      architectures: {},
      systems: ['windows'],
      notes: [],
    },
    {
      id: 'linux',
      name: 'Linux',
      family: 'posix',
      order: 2,
      usual: true,
      vendor: 'kernel.org',
      architectures: { mips: 'MIPS' },
      systems: ['glibc', 'musl'],
      notes: [],
    },
  ]
}

function headers(): HeaderEntry[] {
  return [
    {
      id: 'linux/errno',
      platform: 'linux',
      file: 'errno.h',
      sources: SOURCES,
      values: { errno: { ECONNREFUSED: 111, ETIMEDOUT: 110 } },
    },
    {
      id: 'linux/errno-mips',
      platform: 'linux',
      architecture: 'mips',
      inherits: 'linux/errno',
      file: 'errno.h',
      sources: SOURCES,
      values: { errno: { ECONNREFUSED: 146 } },
    },
    {
      id: 'windows/winsock',
      platform: 'windows',
      file: 'winerror.h',
      sources: SOURCES,
      values: { winsock: { WSAECONNREFUSED: 10061, WSAETIMEDOUT: 10060 } },
    },
  ]
}

function messages(): MessagesEntry[] {
  return [
    {
      id: 'glibc/en',
      system: 'glibc',
      language: 'en',
      sources: SOURCES,
      texts: { ECONNREFUSED: 'Connection refused', ETIMEDOUT: 'Connection timed out' },
    },
    {
      id: 'musl/en',
      system: 'musl',
      language: 'en',
      inherits: 'glibc',
      sources: SOURCES,
      texts: { ETIMEDOUT: 'Operation timed out' },
    },
    {
      id: 'windows/ru',
      system: 'windows',
      language: 'ru',
      sources: [],
      texts: {
        WSAECONNREFUSED: {
          text: 'Подключение не установлено.',
          evidence: ['https://forum.example/1'],
          variants: [],
          aliases: [],
        },
      },
    },
  ]
}

function errors(): ErrorEntry[] {
  return [
    {
      slug: 'econnrefused',
      identifiers: { errno: ['ECONNREFUSED'], winsock: ['WSAECONNREFUSED'] },
      category: 'connection',
      frequency: 'common',
      retry: 'later',
      layers: ['kernel'],
      causes: [
        { id: 'no-listener', who: 'user', platforms: ['linux'], sources: ['man:connect(2)'] },
        { id: 'wrong-port', who: 'user', platforms: ['windows'], sources: ['rfc:9293'] },
      ],
      calls: [{ call: 'connect', platforms: ['linux'], sources: ['man:connect(2)'] }],
      wire: [],
      related: ['etimedout'],
      near: ['etimedout'],
      references: [],
      misprints: [],
    },
    {
      slug: 'etimedout',
      identifiers: { errno: ['ETIMEDOUT'], winsock: ['WSAETIMEDOUT'] },
      category: 'connection',
      frequency: 'common',
      retry: 'later',
      layers: ['kernel'],
      who: ['user'],
      causes: [],
      calls: [],
      wire: [],
      related: ['econnrefused'],
      near: [],
      references: [],
      misprints: [],
    },
  ]
}

const SHORT_BODY = `
<What>

It happened.

</What>

<When>

Now and then.

</When>

<First>

Look at \`ss -ltn\`.

</First>
`

const LONG_BODY = `${SHORT_BODY}
<Causes>

<Cause id="no-listener" title="Nothing listens">

Not even <Value of="WSAECONNREFUSED" />, or <Value of="ECONNREFUSED" on="linux" />.

</Cause>

<Cause id="wrong-port" title="Wrong port">

Another port.

</Cause>

</Causes>

<Calls>

<Call id="connect">The answer was no.</Call>

</Calls>

<Confusions>

<Confusion slug="etimedout">No answer came.</Confusion>

</Confusions>
`

const TITLES: Record<Language, [refused: string, timedOut: string]> = {
  en: ['Connection refused', 'Connection timed out'],
  zh: ['连接被拒绝', '连接超时'],
  ru: ['Соединение отклонено', 'Истекло время ожидания'],
}

function articles(): ArticleEntry[] {
  return (['en', 'zh', 'ru'] as const).flatMap((language) => [
    {
      slug: 'econnrefused',
      language,
      revision: 1,
      title: TITLES[language][0],
      summary: `${TITLES[language][0]}${language === 'zh' ? '。' : '.'}`,
      body: LONG_BODY,
    },
    {
      slug: 'etimedout',
      language,
      revision: 1,
      title: TITLES[language][1],
      summary: `${TITLES[language][1]}${language === 'zh' ? '。' : '.'}`,
      body: SHORT_BODY,
    },
  ])
}

function changes(): Change[] {
  const text = { en: 'Published.', zh: '发布。', ru: 'Опубликовано.' }
  return [
    { id: 'mended', date: '2026-12-01', slugs: ['etimedout'], text },
    { id: 'published', date: '2026-11-21', topic: 'atlas', text },
  ]
}

function calls(): CallEntry[] {
  const does = { en: 'Connects.', zh: '建立连接。', ru: 'Соединяет.' }
  return [{ id: 'connect', name: 'connect', group: 'connection', does }]
}

function diagnosis(): DiagnosisStep[] {
  const text = { en: 'What?', zh: '什么？', ru: 'Что?' }
  return [
    {
      id: 'start',
      question: text,
      answers: [
        { text, step: 'refused' },
        { text, causes: ['econnrefused#no-listener'] },
      ],
    },
    {
      id: 'refused',
      question: text,
      answers: [
        { text, causes: ['econnrefused#no-listener'] },
        { text, step: 'start' },
      ],
    },
  ]
}

function reproductions(): ReproductionEntry[] {
  return [
    {
      id: 'econnrefused--closed-port',
      error: 'ECONNREFUSED',
      call: 'connect',
      mistake: { en: 'Nobody listens.', zh: '无人监听。', ru: 'Никто не слушает.' },
      needs: [],
      setup: [],
      observed: { kernel: '6.18', text: 'Connection refused' },
      documented: {},
      file: 'program.py',
      program: '# Nobody listens.\n',
    },
  ]
}

function runtimes(): RuntimeEntry[] {
  const words = { en: 'Words.', zh: '词。', ru: 'Слова.' }
  return [
    {
      id: 'rust',
      name: 'Rust',
      kind: 'language',
      order: 1,
      sources: SOURCES,
      about: { ...words },
      tables: [
        {
          id: 'kind',
          type: 'std::io::ErrorKind',
          written: 'ErrorKind::{}',
          rules: [],
          names: { ConnectionRefused: ['ECONNREFUSED', 'WSAECONNREFUSED'] },
          also: {},
          calls: {},
          numberless: false,
          numbers: {},
          texts: {},
        },
      ],
      texts: { 'connection timed out': ['ETIMEDOUT'] },
      forms: [{ on: 'linux', of: ['errno'], form: '{text} (os error {number})' }],
      printed: [],
      number: { ...words, en: 'It is <Value of="ECONNREFUSED" on="linux" />.' },
      numbering: { linux: { headers: ['linux/errno'], negated: false, except: {} } },
      compare: [{ code: 'e.kind()' }],
      traps: [{ words, sources: ['rfc:9293'] }],
    },
  ]
}

function recipes(): Recipe[] {
  const means = { en: 'Later.', zh: '稍后。', ru: 'Позже.' }
  return [{ id: 'retry-later', means, errors: ['econnrefused', 'etimedout'] }]
}

function handling(): HandlingEntry[] {
  return [
    {
      id: 'c',
      name: 'C',
      order: 1,
      imports: [{ for: 'E', line: '#include <errno.h>', on: 'posix' }],
      portable: [{ form: 'int is_{{slug}} = {{test}};\n{{recipe}}\n' }],
      split: [{ form: '{{imports:posix}}\nint is_{{slug}} = {{posix}} + {{windows}};\n' }],
      patterns: { 'retry-later': 'again();\n' },
      notes: { hidden: { en: 'Hidden.', zh: '隐藏。', ru: 'Скрыто.' } },
      errors: {
        econnrefused: { posix: 'e == ECONNREFUSED', windows: 'e == WSAECONNREFUSED' },
        etimedout: { note: 'hidden' },
      },
    },
  ]
}

function translations(): TranslationsEntry {
  const sources = SOURCES
  return {
    layers: [
      { id: 'one', name: 'One', otherwise: 'keeps', sources },
      { id: 'two', name: 'Two', otherwise: 'EINVAL', sources },
    ],
    rows: [{ winsock: 'WSAETIMEDOUT', maps: { one: 'ETIMEDOUT', two: 'ECONNREFUSED' } }],
  }
}

/** Takes a change, or nothing; returns valid content of its own with that change made. */
export function sample(change: (content: Content) => void = () => {}): Content {
  const content = {
    platforms: platforms(),
    headers: headers(),
    messages: messages(),
    errors: errors(),
    articles: articles(),
    calls: calls(),
    reproductions: reproductions(),
    runtimes: runtimes(),
    translations: translations(),
    recipes: recipes(),
    handling: handling(),
    diagnosis: diagnosis(),
    proofs: [{ id: 'linux', date: '2026-11-21', tables: [], texts: [] }],
    changes: changes(),
  }
  change(content)
  return content
}

function found<T>(item: T | undefined, name: string): T {
  if (item === undefined) throw new Error(`The sample has no ${name}.`)
  return item
}

/** Takes content and a slug; returns that error, to change it. */
export function errorIn({ errors: list }: Content, slug: string): ErrorEntry {
  return found(
    list.find((error) => error.slug === slug),
    slug,
  )
}

/** Takes content and the id of a header; returns that header, to change it. */
export function headerIn({ headers: list }: Content, id: string): HeaderEntry {
  return found(
    list.find((header) => header.id === id),
    id,
  )
}

/** Takes content and the id of a messages file; returns that file, to change it. */
export function messagesIn({ messages: list }: Content, id: string): MessagesEntry {
  return found(
    list.find((file) => file.id === id),
    id,
  )
}

/** Takes content and the id of a runtime; returns that runtime, to change it. */
export function runtimeIn({ runtimes: list }: Content, id: string): RuntimeEntry {
  return found(
    list.find((runtime) => runtime.id === id),
    id,
  )
}

/** Takes content, a slug and a language; returns that article, to change it. */
export function articleIn(content: Content, slug: string, language: Language): ArticleEntry {
  return found(
    content.articles.find((article) => article.slug === slug && article.language === language),
    `${language}/${slug}`,
  )
}
