// The recogniser, one kind of evidence at a time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identify } from '../../src/domain/identify/identify.ts'
import { nearestNumbers, severalMeanings } from '../../src/domain/identify/nearest.ts'
import { bounded, LIMIT, withoutNoise } from '../../src/domain/identify/noise.ts'
import { distanceWithin } from '../../src/domain/identify/misprint.ts'
import { WORDINGS } from '../../src/domain/identify/wordings.ts'
import { editDistance } from '../../src/domain/problem.ts'
import { realRecogniser } from '../support/recogniser.ts'

const { catalogue, recogniser } = await realRecogniser()
const ask = (text: string) => identify(text, recogniser).recognitions
const first = (text: string) => ask(text)[0]

/** Takes texts; fails unless each is recognised, as a fact, as the error. */
function sure(slug: string, texts: readonly string[]): void {
  for (const text of texts) {
    const best = first(text)
    assert.equal(best?.slug, slug, text)
    assert.equal(best?.sure, true, text)
  }
}

/** Takes texts; fails unless each is answered with the error, but only as a guess. */
function guessed(slug: string, texts: readonly string[]): void {
  for (const text of texts) {
    const best = first(text)
    assert.equal(best?.slug, slug, text)
    assert.equal(best?.sure, false, text)
  }
}

test('nothing is recognised in nothing', () => {
  for (const empty of ['', ' ', '\n', '\u200b', '\u0000']) assert.deepEqual(ask(empty), [])
})

test('names: every vocabulary, every spelling of a runtime', () => {
  sure('econnrefused', [
    'ECONNREFUSED',
    'econnrefused',
    'WSAECONNREFUSED',
    'ERROR_CONNECTION_REFUSED',
    'STATUS_CONNECTION_REFUSED',
    'UV_ECONNREFUSED',
    'SOCKET_ECONNREFUSED',
    'Errno::ECONNREFUSED',
    'syscall.ECONNREFUSED',
    'libc::ECONNREFUSED',
    '{error,econnrefused}',
    '** (ErlangError) Erlang error: :econnrefused',
    'SocketError.ConnectionRefused',
    'io::ErrorKind::ConnectionRefused',
    'net::ERR_CONNECTION_REFUSED',
  ])
  sure('wsahost_not_found', ['EAI_NONAME', 'WSAHOST_NOT_FOUND', 'getaddrinfo ENOTFOUND db.local'])
})

test('names: misprints are guesses, unless they are known misprints', () => {
  guessed('econnrefused', ['WSAECONREFUSED', 'ECONNREFUESD', 'econnrefusd'])
  guessed('etimedout', ['ETIMEDOUTT'])
  guessed('enetunreach', ['NetworkUnreachableException'])
  guessed('wsahost_not_found', ['ENOTFOND getaddrinfo'])
  assert.equal(first('ERR_CONECTION_REFUSED')?.reasons[0]?.kind, 'similar-name')
})

test('names: a word of every day is none', () => {
  for (const text of ['the road is closed', 'ed and edit', 'access denied'])
    assert.ok(
      ask(text).every(({ reasons }) => reasons.every(({ kind }) => !kind.endsWith('name'))),
      text,
    )
})

test('names: a lost line break does not hide them', () => {
  sure('econnrefused', ['npm ERR! errno ECONNREFUSEDnpm ERR! network'])
  sure('wsahost_not_found', ['getaddrinfoENOTFOUND db.local'])
})

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

test('texts: whole, in every language', () => {
  sure('econnrefused', [
    'No connection could be made because the target machine actively refused it.',
    'Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение.',
    '由于目标计算机积极拒绝，无法连接。',
    'connect: Connection refused',
    'В соединении отказано',
    '拒绝连接',
  ])
  sure('econnreset', ['远程主机强迫关闭了一个现有的连接。', '遠端主機已強制關閉一個現存的連線。'])
})

test('texts: cut off, with blanks inside words, damaged marks and other case', () => {
  sure('econnrefused', [
    'because the target machine actively refused',
    'NO CONNECTION COULD BE MADE BECAUSE THE TARGET MACHINE ACTIVELY REFUSED IT',
    'No connection could be made because the target ma chine actively refu sed it',
    '由于目标计算机 积极拒绝,无法 连接',
    'конечный компьютер отверг запрос на подключение',
  ])
})

test('texts: one that another begins with is whole, not cut off', () => {
  sure('emfile', ['Слишком много открытых файлов', 'accept: Слишком много открытых файлов'])
})

test('texts: what is still being typed is offered, the common ones first', () => {
  guessed('econnrefused', ['Connection refu', 'connection r'])
  guessed('econnreset', ['远程主机强', 'удаленный хост принуд'])
  assert.deepEqual(ask('Con'), [])
})

test('texts: Chinese words glued to numbers and Latin words are read', () => {
  guessed('econnrefused', ['redis连接被拒绝'])
  guessed('eacces', ['绑定80端口没有权限'])
})

test('texts: words missing and misprinted', () => {
  for (const text of [
    'No conection could be made becuase target machine activly refused it',
    'the target machine refused the connection actively',
    'компьютер отверг запрос подключение не установлено',
  ])
    assert.equal(first(text)?.slug, 'econnrefused', text)
})

test('texts: words of files need a network around them to be facts', () => {
  guessed('eacces', ['git@site.example: Permission denied (publickey).'])
  guessed('eexist', ['mkdir: cannot create directory: File exists'])
  sure('eacces', ['bind: Permission denied', 'Permission denied'])
})

test('texts: common words strewn over a line are no message', () => {
  const best = first('ssh: connect to host 10.0.0.1 port 22: Network is unreachable')
  assert.equal(best?.slug, 'enetunreach')
})

test('wordings: what people say leads to the error, never as a fact', () => {
  for (const [slug, languages] of Object.entries(WORDINGS)) {
    assert.ok(catalogue.error.has(slug), slug)
    for (const said of Object.values(languages).flat()) {
      const found = ask(said)
      assert.ok(
        found.slice(0, 3).some((one) => one.slug === slug),
        `${said}: ${found[0]?.slug}`,
      )
    }
  }
})

test('of several causes the innermost comes first', () => {
  assert.equal(
    first('IOException: Connection timed out\nCaused by: ConnectException: Connection refused')
      ?.slug,
    'econnrefused',
  )
  assert.equal(
    first('Connection refused\n\nDuring handling of the above exception: Connection timed out')
      ?.slug,
    'econnrefused',
  )
  assert.equal(
    first('::1: Network is unreachable (101); 127.0.0.1: Connection refused (111)')?.slug,
    'econnrefused',
  )
})

test('a name beats a port, a text beats a number in passing', () => {
  assert.equal(first('port 10054: connect ECONNREFUSED 10.0.0.1:10060')?.slug, 'econnrefused')
  assert.equal(first('order 10054: Network is unreachable')?.slug, 'enetunreach')
})

test('a long text is cut in the middle and says so', () => {
  const { text, cut } = bounded(`begin${'x'.repeat(2 * LIMIT)}end`)
  assert.equal(cut, true)
  assert.ok(text.startsWith('begin') && text.endsWith('end') && text.length <= LIMIT + 1)
  assert.equal(bounded('short').cut, false)
})

test('noise is blanked without moving anything', () => {
  for (const text of ['at 10:11:12 port 80 failed', '[::1]:443 v1.2.3', '端口 80 失败']) {
    assert.equal(withoutNoise(text).length, text.length)
    assert.doesNotMatch(withoutNoise(text), /\d/)
  }
})

test('the bounded distance is the distance, where it is within the bound', () => {
  for (const [a, b] of [
    ['refused', 'refused'],
    ['refused', 'refsued'],
    ['refused', 'refuse'],
    ['refused', 'reset'],
    ['', 'abc'],
  ] as const)
    for (const bound of [0, 1, 2, 3]) {
      const whole = editDistance(a, b)
      assert.equal(distanceWithin(a, b, bound), whole <= bound ? whole : undefined, `${a} ${b}`)
    }
})

test('what macOS prints is told as its own, from the first letter, whatever stands before it', () => {
  for (const before of ['', 'впн на айфоне ошибка ']) {
    const text = `${before}Can't assign requested address`
    const best = first(text)
    assert.equal(best?.slug, 'eaddrnotavail')
    assert.equal(best.sure, true)
    const [reason] = best.reasons
    assert.ok(reason?.kind === 'text' && reason.systems.includes('macos'), JSON.stringify(reason))
    assert.deepEqual(best.spans[0], [before.length, text.length])
  }
})
