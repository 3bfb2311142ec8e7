// In which order names, platforms, errors and tables stand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { identifiersOf } from '../../src/domain/order.ts'
import { withWin32, type Change } from '../support/changes.ts'
import { headerIn, sample } from '../support/sample.ts'

const build = (change?: Change) => buildCatalogue(sample(change))

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
