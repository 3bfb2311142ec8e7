// Sources: every short form leads to the right address, other forms are refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SOURCE_FORM, isMeasured, resolveSource } from '../../src/domain/sources.ts'

const FORMS: readonly (readonly [source: string, label: string, url: string | undefined])[] = [
  ['nodejs/node#40702', 'nodejs/node#40702', 'https://github.com/nodejs/node/issues/40702'],
  [
    'github:libuv/libuv/src/win/error.c',
    'libuv/libuv: src/win/error.c',
    'https://github.com/libuv/libuv/blob/HEAD/src/win/error.c',
  ],
  [
    'man:connect(2)',
    'Linux man-pages: connect(2)',
    'https://man7.org/linux/man-pages/man2/connect.2.html',
  ],
  ['man:ip(7)', 'Linux man-pages: ip(7)', 'https://man7.org/linux/man-pages/man7/ip.7.html'],
  [
    'man:read(3p)',
    'Linux man-pages: read(3p)',
    'https://man7.org/linux/man-pages/man3/read.3p.html',
  ],
  [
    'posix:connect',
    'POSIX.1-2024: connect()',
    'https://pubs.opengroup.org/onlinepubs/9799919799/functions/connect.html',
  ],
  [
    'learn:windows/win32/api/winsock2/nf-winsock2-connect',
    'Microsoft Learn: windows/win32/api/winsock2/nf-winsock2-connect',
    'https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect',
  ],
  ['rfc:9293', 'RFC 9293', 'https://www.rfc-editor.org/rfc/rfc9293'],
  [
    'rfc:9293#section-3.10',
    'RFC 9293, section-3.10',
    'https://www.rfc-editor.org/rfc/rfc9293#section-3.10',
  ],
  ['book:Network Programming, p. 5', 'Network Programming, p. 5', undefined],
  [
    'freebsd:connect(2)',
    'FreeBSD: connect(2)',
    'https://man.freebsd.org/cgi/man.cgi?query=connect&sektion=2',
  ],
  ['apple:connect(2)', 'Apple: connect(2)', undefined],
  ['docs:nodejs.org/api/net.html', 'nodejs.org/api/net.html', 'https://nodejs.org/api/net.html'],
  ['measured:Linux 6.18, loopback', 'Linux 6.18, loopback', undefined],
]

for (const [source, label, url] of FORMS)
  test(`${source} is understood`, () => {
    assert.match(source, SOURCE_FORM)
    assert.deepEqual(resolveSource(source), url === undefined ? { label } : { label, url })
  })

for (const source of [
  '',
  'https://site.example/',
  'nodejs/node',
  'nodejs/node#',
  'man:connect',
  'man:connect(2) and more',
  'github:libuv/libuv',
  'posix:connect()',
  'rfc:TCP',
  'measured:',
  'constructor:connect',
])
  test(`"${source}" is refused`, () => {
    assert.doesNotMatch(source, SOURCE_FORM)
  })

test('what no form fits is shown as it is', () => {
  assert.deepEqual(resolveSource('somewhere: a note'), { label: 'somewhere: a note' })
  assert.deepEqual(resolveSource('mann'), { label: 'mann' })
})

test('measured by us, or read', () => {
  assert.equal(isMeasured('measured:Linux 6.18'), true)
  assert.equal(isMeasured('man:connect(2)'), false)
})
