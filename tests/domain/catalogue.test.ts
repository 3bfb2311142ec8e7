// The catalogue: content joined, each error with its values, texts and articles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue, fixersOf, valueOf } from '../../src/domain/catalogue.ts'
import type { Change } from '../support/changes.ts'
import { errorIn, headerIn, messagesIn, sample } from '../support/sample.ts'

const build = (change?: Change) => buildCatalogue(sample(change))

test('the main name is the first identifier, or the slug', () => {
  const { error } = build((content) => {
    errorIn(content, 'etimedout').identifiers = {}
  })
  assert.equal(error.get('econnrefused')?.name, 'ECONNREFUSED')
  assert.equal(error.get('etimedout')?.name, 'etimedout')
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
