// Short links: every written form of an error opens the right page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { localized, shortLinks, withBase } from '../../src/domain/permalinks.ts'
import type { Content } from '../../src/domain/types.ts'
import { headerIn, sample } from '../support/sample.ts'

function linksOf(content: Content): Map<string, string> {
  return new Map(shortLinks(buildCatalogue(content)).map(({ name, path }) => [name, path]))
}

const links = linksOf(sample())

test('a name leads to its error, in lower case', () => {
  assert.equal(links.get('econnrefused'), '/error/econnrefused/')
  assert.equal(links.get('wsaeconnrefused'), '/error/econnrefused/')
  assert.equal(links.has('WSAECONNREFUSED'), false)
})

test('a number with one owner leads to the error, in every form', () => {
  for (const form of ['10061', '0x274d', '0x8007274d', '-2147014835', '111', '0x6f', '-111', '146'])
    assert.equal(links.get(form), '/error/econnrefused/', form)
})

test('a number that only Winsock has is not negated', () => {
  assert.equal(links.has('-10061'), false)
})

test('a number with several owners leads to its value page', () => {
  const content = sample()
  headerIn(content, 'linux/errno-mips').values.errno = { ECONNREFUSED: 110 }
  assert.equal(linksOf(content).get('110'), '/value/110/')
  assert.equal(linksOf(content).get('-110'), '/value/110/')
})

test('an alias is no second owner', () => {
  const content = sample()
  headerIn(content, 'windows/winsock').values.winsock = {
    WSAECONNREFUSED: 10061,
    WSAETIMEDOUT: 'WSAECONNREFUSED',
  }
  assert.equal(linksOf(content).get('10061'), '/error/econnrefused/')
})

test('an HRESULT leads to the Windows owner although other systems use the number', () => {
  const content = sample()
  headerIn(content, 'linux/errno').values.errno = { ECONNREFUSED: 111, ETIMEDOUT: 10061 }
  const changed = linksOf(content)
  assert.equal(changed.get('10061'), '/value/10061/')
  assert.equal(changed.get('0x8007274d'), '/error/econnrefused/')
  assert.equal(changed.get('-10061'), '/error/etimedout/')
})

test('a negated errno that is also a value of its own leads to the page with both readings', () => {
  const content = sample()
  headerIn(content, 'windows/winsock').values.winsock = { WSAETIMEDOUT: -111 }
  assert.equal(linksOf(content).get('-111'), '/value/-111/')
})

test('both readings may be the same error', () => {
  const content = sample()
  headerIn(content, 'windows/winsock').values.winsock = { WSAECONNREFUSED: -111 }
  assert.equal(linksOf(content).get('-111'), '/error/econnrefused/')
})

test('paths carry language and base', () => {
  assert.equal(localized('/error/x/', 'en'), '/error/x/')
  assert.equal(localized('/error/x/', 'ru'), '/ru/error/x/')
  assert.equal(withBase('/atlas/', '/error/x/'), '/atlas/error/x/')
  assert.equal(withBase('/', '/error/x/'), '/error/x/')
})
