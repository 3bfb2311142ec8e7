// Numbers that the recogniser takes for errors: in their context, on the platform that the text betrays, and never a port.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identify } from '../../src/domain/identify/identify.ts'
import { nearestNumbers, severalMeanings } from '../../src/domain/identify/nearest.ts'
import { ask, first, recogniser, sure } from '../support/recognising.ts'

test('numbers: in every context that calls them an error', () => {
  sure('econnrefused', [
    '10061',
    '[WinError 10061]',
    '(os error 10061)',
    'WSAGetLastError() = 10061',
    'SocketException (10061)',
    'error code: 10061',
    'errno: -111',
    '[Errno 111]',
    'system:111',
    '0x274D',
    '(0x0000274D/10061)',
    'Socket Error # 10061',
    'WinError10061',
    'Ошибка winsock №10061',
    'ConnectionRefusedError(10061, None)',
  ])
  sure('eaddrinuse', ['ошибка сокета 10048', '套接字错误 10048', '错误代码：10048'])
})

test('numbers: HRESULTs in every form', () => {
  sure('econnrefused', ['0x8007274D', '8007274d', '-2147014835', '2147952461', 'Wsl/0x8007274d'])
})

test('numbers: the platform that the rest of the line betrays', () => {
  const cases = {
    'freebsd errno 61': 'econnrefused',
    'linux errno 61': 'enodata',
    'macOS: [Errno 54]': 'econnreset',
    'Linux: [Errno 104]': 'econnreset',
    'solaris errno 146': 'econnrefused',
    'aix errno 78': 'etimedout',
    'System error 53 has occurred.': 'error_bad_netpath',
    'Системная ошибка 53.': 'error_bad_netpath',
    'gaierror: [Errno -2]': 'wsahost_not_found',
    'asio.netdb:1': 'wsahost_not_found',
  }
  for (const [text, slug] of Object.entries(cases)) assert.equal(first(text)?.slug, slug, text)
})

test('numbers: what the words say beats what the number could be elsewhere', () => {
  assert.equal(
    first('Address family not supported by protocol (os error 124)')?.slug,
    'eafnosupport',
  )
  assert.equal(first('Connection refused (61)')?.slug, 'econnrefused')
})

test('numbers: a digit off is a guess, named as such', () => {
  const best = ask('errno 10083')
  assert.ok(best.some(({ slug }) => slug === 'enotsock'))
  assert.ok(best.every(({ sure: fact }) => !fact))
  assert.equal(best[0]?.reasons[0]?.kind, 'similar-number')
})

test('numbers: ports, addresses, dates, processes, sizes and exit codes are none', () => {
  for (const text of [
    'listening on 127.0.0.1:10061',
    'port 10054',
    'порт 10054',
    '端口 10060',
    'pid 10061',
    'exited with code 111',
    '2024-10-06 11:00:61',
    'GUID 6F9619FF-8B86-D011-B42D-00CF4FC964FF',
    'https://site.example:10061/10054',
    'took 10060 ms',
    'main.c:10054',
    'v10.0.10061',
    'Order No. 10054 failed',
    'sshd[111]: connection closed',
    'app.service: Main process exited, code=exited, status=61/n/a',
  ])
    assert.deepEqual(
      ask(text).filter(({ reasons }) => reasons[0]?.kind === 'number'),
      [],
      text,
    )
})

test('numbers: what a runtime counts for itself is no errno', () => {
  sure('econnrefused', ['Connection finished with error code -1004'])
  sure('etimedout', ['-1001', 'curl: (28)', 'Steam error code -118'])
  assert.equal(first('curl: (35) SSL_ERROR_SYSCALL: Connection reset by peer')?.slug, 'econnreset')
})

test('numbers: arguments of calls are no facts, nor are 1 and 2, which mean any failure', () => {
  for (const text of ['server.listen(10048, done)', 'npm ERR! errno 1'])
    assert.ok(
      ask(text).every(({ sure: fact }) => !fact),
      text,
    )
})

test('numbers: several meanings are offered, each with its system', () => {
  const identified = identify('61', recogniser)
  assert.equal(severalMeanings(identified, recogniser.lookup), 61)
  const slugs = identified.recognitions.map(({ slug }) => slug)
  for (const slug of ['econnrefused', 'enodata']) assert.ok(slugs.includes(slug), slug)
  const one = identify('10061', recogniser)
  assert.equal(severalMeanings(one, recogniser.lookup), undefined)
  const told = identify('[Errno 61] Connection refused', recogniser)
  assert.equal(severalMeanings(told, recogniser.lookup), undefined)
})

test('numbers: beside an unknown one stand the known ones', () => {
  assert.deepEqual(nearestNumbers('10063', recogniser.lookup).includes(10061), true)
  assert.deepEqual(nearestNumbers('no number', recogniser.lookup), [])
  assert.deepEqual(nearestNumbers('123456789', recogniser.lookup), [])
})
