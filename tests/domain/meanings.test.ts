// What a number means: on which platforms, in which order, and whose it is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { negatedMeanings, ownersOf } from '../../src/domain/meanings.ts'
import { withWin32, type Change } from '../support/changes.ts'
import { headerIn, sample } from '../support/sample.ts'

const build = (change?: Change) => buildCatalogue(sample(change))

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
