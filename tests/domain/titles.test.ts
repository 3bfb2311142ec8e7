// Page titles: the name, the numbers where most people meet them, the meaning.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue, type AtlasError } from '../../src/domain/catalogue.ts'
import { pageTitle, usualValues } from '../../src/domain/titles.ts'
import type { Content } from '../../src/domain/types.ts'
import { errorIn, headerIn, sample } from '../support/sample.ts'

function refused(change?: (content: Content) => void): AtlasError {
  const error = buildCatalogue(sample(change)).error.get('econnrefused')
  assert.ok(error)
  return error
}

const rows = (error: AtlasError) => usualValues(error).map((row) => row.identifier)

/** The sample with a header of Windows more. */
function withHeader(content: Content, id: string, values: Content['headers'][0]['values']): void {
  content.headers.push({ ...headerIn(content, 'windows/winsock'), id, values })
}

test('Windows first, then Linux; no architectures', () => {
  assert.deepEqual(
    usualValues(refused()).map((row) => row.value),
    [10061, 111],
  )
})

/** The sample with every kind of number that Windows has for the error. */
function withAll(content: Content): void {
  withHeader(content, 'windows/win32', { win32: { ERROR_REFUSED: 1225 } })
  withHeader(content, 'windows/crt', { errno: { ECONNREFUSED: 107 } })
  withHeader(content, 'windows/netdb', { eai: { EAI_REFUSED: 11001 } })
  Object.assign(errorIn(content, 'econnrefused').identifiers, {
    win32: ['ERROR_REFUSED'],
    eai: ['EAI_REFUSED'],
  })
}

test('of several numbers on Windows the one of Winsock', () => {
  assert.deepEqual(rows(refused(withAll)), ['WSAECONNREFUSED', 'ECONNREFUSED'])
})

test('without one of Winsock that of getaddrinfo', () => {
  const error = refused((content) => {
    withAll(content)
    delete errorIn(content, 'econnrefused').identifiers.winsock
  })
  assert.deepEqual(rows(error), ['EAI_REFUSED', 'ECONNREFUSED'])
})

test('a Win32 number stands for an error without an errno name only', () => {
  const error = refused((content) => {
    withAll(content)
    errorIn(content, 'econnrefused').identifiers = {
      win32: ['ERROR_REFUSED'],
      eai: ['EAI_REFUSED'],
    }
  })
  assert.deepEqual(rows(error), ['ERROR_REFUSED'])
})

test("the C runtime's errno and NTSTATUS are not what people meet first", () => {
  const error = refused((content) => {
    withHeader(content, 'windows/crt', { errno: { ECONNREFUSED: 107 } })
    withHeader(content, 'windows/ntstatus', { ntstatus: { STATUS_REFUSED: 0xc0000236 } })
    errorIn(content, 'econnrefused').identifiers = {
      errno: ['ECONNREFUSED'],
      ntstatus: ['STATUS_REFUSED'],
    }
  })
  assert.deepEqual(
    usualValues(error).map((row) => row.value),
    [111],
  )
})

test('an error of other platforms only has its first number', () => {
  const error = refused((content) => {
    delete headerIn(content, 'linux/errno').values.errno?.['ECONNREFUSED']
    delete errorIn(content, 'econnrefused').identifiers.winsock
    content.headers.push({
      ...headerIn(content, 'linux/errno-mips'),
      id: 'linux/errno-sparc',
      architecture: 'sparc',
      values: { errno: { ECONNREFUSED: 61 } },
    })
  })
  assert.deepEqual(
    usualValues(error).map((row) => row.value),
    [146],
  )
})

test('the title has name, numbers and meaning, with the colon of the language', () => {
  assert.equal(pageTitle(refused(), 'en'), 'ECONNREFUSED 10061, 111: Connection refused')
  assert.equal(pageTitle(refused(), 'zh'), 'ECONNREFUSED 10061, 111：连接被拒绝')
  assert.equal(pageTitle(refused(), 'ru'), 'ECONNREFUSED 10061, 111: Соединение отклонено')
})

test('a number that two platforms share stands once', () => {
  const error = refused((content) => {
    headerIn(content, 'windows/winsock').values.winsock = { WSAECONNREFUSED: 111 }
  })
  assert.equal(pageTitle(error, 'en'), 'ECONNREFUSED 111: Connection refused')
})

test('without any number the title is name and meaning', () => {
  const error = refused((content) => {
    errorIn(content, 'econnrefused').identifiers = { uv: ['UV_ECONNREFUSED'] }
  })
  assert.equal(pageTitle(error, 'en'), 'UV_ECONNREFUSED: Connection refused')
})
