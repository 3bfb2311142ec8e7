// The catalogue: content joined, in order, and who owns a number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue, fixersOf, valueOf } from '../../src/domain/catalogue.ts'
import { negatedMeanings, ownersOf } from '../../src/domain/meanings.ts'
import { identifiersOf } from '../../src/domain/order.ts'
import type { Content } from '../../src/domain/types.ts'
import { errorIn, headerIn, messagesIn, sample } from '../support/sample.ts'

const build = (change?: (content: Content) => void) => buildCatalogue(sample(change))

/** The sample with a Win32 header that one Winsock name is defined by. */
function withWin32(content: Content): void {
  content.headers.unshift({
    ...headerIn(content, 'windows/winsock'),
    id: 'windows/win32',
    values: { win32: { ERROR_TIMEOUT: 1460 } },
  })
  headerIn(content, 'windows/winsock').values.winsock = {
    WSAECONNREFUSED: 10061,
    WSAETIMEDOUT: 'ERROR_TIMEOUT',
  }
  errorIn(content, 'econnrefused').identifiers.win32 = ['ERROR_TIMEOUT']
}

test('identifiers: errno first, then Winsock, getaddrinfo, h_errno, Win32, NTSTATUS, libuv', () => {
  const identifiers = {
    uv: ['G'],
    ntstatus: ['F'],
    win32: ['E'],
    herrno: ['D'],
    eai: ['C'],
    winsock: ['B1', 'B2'],
    errno: ['A'],
  }
  assert.deepEqual(identifiersOf({ identifiers }), ['A', 'B1', 'B2', 'C', 'D', 'E', 'F', 'G'])
  assert.deepEqual(identifiersOf({ identifiers: {} }), [])
})

test('the main name is the first identifier, or the slug', () => {
  const { error } = build((content) => {
    errorIn(content, 'etimedout').identifiers = {}
  })
  assert.equal(error.get('econnrefused')?.name, 'ECONNREFUSED')
  assert.equal(error.get('etimedout')?.name, 'etimedout')
})

test('platforms stand in their order, errors by slug', () => {
  const { platforms, errors, platform } = build((content) => {
    content.platforms.reverse()
    content.errors.reverse()
  })
  assert.deepEqual(
    platforms.map(({ id }) => id),
    ['windows', 'linux'],
  )
  assert.deepEqual(
    errors.map(({ slug }) => slug),
    ['econnrefused', 'etimedout'],
  )
  assert.equal(platform.get('linux')?.name, 'Linux')
})

test('tables stand by platform, then vocabulary, generic before architectures', () => {
  const { tables } = build((content) => {
    withWin32(content)
    content.headers.reverse()
    content.headers.push({ ...headerIn(content, 'linux/errno-mips'), platform: 'plan-nine' })
  })
  assert.deepEqual(
    tables.map(({ platform, header }) => `${platform}: ${header}`),
    [
      'windows: windows/winsock',
      'windows: windows/win32',
      'linux: linux/errno',
      'linux: linux/errno-mips',
      'plan-nine: linux/errno-mips',
    ],
  )
})

test('an error has a value for each row that a header holds itself, none for inherited ones', () => {
  const rows = (slug: string) =>
    build()
      .error.get(slug)
      ?.values.map((row) => `${row.table.header} ${row.identifier} ${row.value}`)
  assert.deepEqual(rows('econnrefused'), [
    'windows/winsock WSAECONNREFUSED 10061',
    'linux/errno ECONNREFUSED 111',
    'linux/errno-mips ECONNREFUSED 146',
  ])
  assert.deepEqual(rows('etimedout'), [
    'windows/winsock WSAETIMEDOUT 10060',
    'linux/errno ETIMEDOUT 110',
  ])
})

test('a value tells its platform, architecture and vocabulary', () => {
  const row = build().error.get('econnrefused')?.values[2]
  assert.equal(row?.platform.id, 'linux')
  assert.equal(row.architecture, 'mips')
  assert.equal(row.vocabulary, 'errno')
})

test('a header of an unknown platform gives no values', () => {
  const { error } = build((content) => {
    headerIn(content, 'windows/winsock').platform = 'plan-nine'
  })
  assert.deepEqual(
    error.get('etimedout')?.values.map((row) => row.table.header),
    ['linux/errno'],
  )
})

test('a value has the English text of every system of its platform', () => {
  const { error } = build()
  const texts = (slug: string) =>
    error.get(slug)?.values.map((row) => row.texts.map(({ system, text }) => `${system}: ${text}`))
  assert.deepEqual(texts('etimedout'), [
    [],
    ['glibc: Connection timed out', 'musl: Operation timed out'],
  ])
})

test('an alias prints the text of what it is defined as; null prints nothing', () => {
  const { error } = build((content) => {
    headerIn(content, 'linux/errno').values.errno = {
      ECONNREFUSED: 111,
      ETIMEDOUT: 110,
      EREFUSED: 'EREFUSAL',
      EREFUSAL: 'ECONNREFUSED',
    }
    errorIn(content, 'econnrefused').identifiers.errno = ['EREFUSED']
    messagesIn(content, 'glibc/en').texts['EREFUSED'] = 'never printed'
    messagesIn(content, 'musl/en').texts['ECONNREFUSED'] = null
  })
  const row = error.get('econnrefused')?.values.find(({ identifier }) => identifier === 'EREFUSED')
  assert.deepEqual(
    row?.texts.map(({ system, text }) => `${system}: ${text}`),
    ['glibc: Connection refused'],
  )
})

test('articles stand by language; a missing one is empty', () => {
  const { error } = build((content) => {
    content.articles = content.articles.filter(({ language }) => language !== 'zh')
  })
  const articles = error.get('econnrefused')?.articles
  assert.equal(articles?.ru.title, 'Соединение отклонено')
  assert.equal(articles.en.revision, 1)
  assert.deepEqual(articles.zh, { title: '', summary: '', revision: 0, body: '' })
})

test('every identifier has its owner', () => {
  const { owner } = build()
  assert.deepEqual(
    [...owner].map(([name, error]) => `${name} ${error.slug}`),
    [
      'ECONNREFUSED econnrefused',
      'WSAECONNREFUSED econnrefused',
      'ETIMEDOUT etimedout',
      'WSAETIMEDOUT etimedout',
    ],
  )
})

test('a number means what any platform says, platforms in order', () => {
  const { meanings } = build((content) => {
    headerIn(content, 'windows/winsock').values.winsock = { WSAETIMEDOUT: 111 }
  })
  assert.deepEqual(
    meanings.get(111)?.map(({ value, error }) => `${value.platform.id} ${error.slug}`),
    ['windows etimedout', 'linux econnrefused'],
  )
  assert.equal(meanings.get(112), undefined)
})

test('a name without a text has that of its alias', () => {
  const { error } = build((content) => {
    headerIn(content, 'linux/errno').values.errno = { ECONNREFUSED: 111, EREFUSED: 'ECONNREFUSED' }
    const { texts } = messagesIn(content, 'glibc/en')
    delete texts['ECONNREFUSED']
    texts['EREFUSED'] = 'Nobody listens'
    messagesIn(content, 'musl/en').texts['ECONNREFUSED'] = null
  })
  const rows = error.get('econnrefused')?.values ?? []
  assert.deepEqual(
    rows.find(({ identifier }) => identifier === 'ECONNREFUSED')?.texts.map(({ text }) => text),
    ['Nobody listens'],
  )
})

test('an alias stands after the identifier that it names, and is no second owner', () => {
  const { meanings } = build(withWin32)
  const list = meanings.get(1460) ?? []
  assert.deepEqual(
    list.map(({ value, error }) => `${value.identifier} ${error.slug}`),
    ['ERROR_TIMEOUT econnrefused', 'WSAETIMEDOUT etimedout'],
  )
  assert.deepEqual(
    ownersOf(list).map(({ slug }) => slug),
    ['econnrefused'],
  )
})

test('an error that means a number on two platforms owns it once', () => {
  const { meanings } = build((content) => {
    headerIn(content, 'windows/winsock').values.winsock = { WSAECONNREFUSED: 111 }
  })
  assert.equal(meanings.get(111)?.length, 2)
  assert.deepEqual(
    ownersOf(meanings.get(111) ?? []).map(({ slug }) => slug),
    ['econnrefused'],
  )
})

test("on Windows the C runtime's errno comes last, elsewhere errno comes first", () => {
  const vocabularies = (platform: string) => {
    const { tables } = build((content) => {
      const header = headerIn(content, 'windows/winsock')
      const values = { errno: { EA: 1 }, ntstatus: { SB: 2 }, win32: { EC: 3 }, eai: { ED: 4 } }
      content.headers = [
        { ...header, id: `${platform}/one`, platform, values },
        { ...header, id: `${platform}/two`, platform, values: { winsock: {}, herrno: {} } },
      ]
    })
    return tables.map(({ vocabulary }) => vocabulary)
  }
  assert.deepEqual(vocabularies('windows'), [
    'winsock',
    'eai',
    'herrno',
    'win32',
    'ntstatus',
    'errno',
  ])
  assert.deepEqual(vocabularies('linux'), [
    'errno',
    'winsock',
    'eai',
    'herrno',
    'win32',
    'ntstatus',
  ])
})

test('meanings: whole platforms in order, an alias after its name, architectures last', () => {
  const { meanings } = build((content) => {
    content.platforms.push({ ...content.platforms[1]!, id: 'macos', order: 3, architectures: {} })
    headerIn(content, 'linux/errno').values.errno = { ECONNREFUSED: 'ETIMEDOUT', ETIMEDOUT: 7 }
    headerIn(content, 'linux/errno-mips').values.errno = { ECONNREFUSED: 7 }
    headerIn(content, 'windows/winsock').values.winsock = { WSAECONNREFUSED: 7 }
    content.headers.push({
      ...headerIn(content, 'linux/errno'),
      id: 'macos/errno',
      platform: 'macos',
      values: { errno: { ETIMEDOUT: 7 } },
    })
  })
  assert.deepEqual(
    meanings.get(7)?.map(({ value }) => `${value.table.header} ${value.identifier}`),
    [
      'windows/winsock WSAECONNREFUSED',
      'linux/errno ETIMEDOUT',
      'linux/errno ECONNREFUSED',
      'macos/errno ETIMEDOUT',
      'linux/errno-mips ECONNREFUSED',
    ],
  )
})

test('a negative number means what the errno without the minus means', () => {
  const catalogue = build((content) => {
    headerIn(content, 'windows/winsock').values.winsock = { WSAETIMEDOUT: 111 }
  })
  const names = (value: number) =>
    negatedMeanings(catalogue, value).map((meaning) => meaning.value.identifier)
  assert.deepEqual(names(-111), ['ECONNREFUSED'])
  assert.deepEqual(names(111), [])
  assert.deepEqual(names(-112), [])
})

test('the number of an identifier is that of the general table', () => {
  const catalogue = build((content) => {
    headerIn(content, 'linux/errno-mips').values.errno = { EINIT: 141, ECONNREFUSED: 146 }
    content.headers.reverse()
  })
  assert.equal(valueOf(catalogue, 'WSAECONNREFUSED'), 10061)
  assert.equal(valueOf(catalogue, 'ECONNREFUSED', 'linux'), 111)
  assert.equal(valueOf(catalogue, 'EINIT', 'linux'), undefined)
  assert.equal(valueOf(catalogue, 'ECONNREFUSED'), undefined)
})

test('who can mend an error: by its causes, or as it says itself, user first', () => {
  const { errors } = sample((content) => {
    const [first] = errorIn(content, 'econnrefused').causes
    if (first) first.who = 'programmer'
    errorIn(content, 'etimedout').who = ['administrator']
  })
  assert.deepEqual(errors.map(fixersOf), [['user', 'programmer'], ['administrator']])
})
