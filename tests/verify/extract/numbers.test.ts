// Numbers out of C headers and out of the languages that quote them, each by a few lines as they really stand there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NumberForm } from '../pairs/origin.ts'
import { cDefinitions } from './c-header.ts'
import { evaluate, numbers } from './expression.ts'
import { extractNumbers } from './extract.ts'

const file = (text: string, path = 'usr/include/errno.h') => ({ path, text })

/** Takes a form and the text of one file; returns its numbers as a plain object. */
function found(form: NumberForm, text: string, included: [path: string, text: string][] = []) {
  const more = included.map(([path, body]) => file(body, path))
  return Object.fromEntries(extractNumbers(form, [file(text)], more, () => undefined))
}

for (const [text, value] of [
  ['111', 111],
  ['-2147454944', -2147454944],
  ['0xC0000236L', 0xc0000236],
  ['((NTSTATUS)0xC000020D)', 0xc000020d],
  ['((NTSTATUS) 0xC000020D)', 0xc000020d],
  ['__MSABI_LONG(1225)', 1225],
  ['(UINT16_C(14))', 14],
  ['(WSABASEERR + 61  )', 10061],
  ['(WSABASEERR+61)', 10061],
  ['BASE2', 10000],
  ['::WSABASEERR', 10000],
] as const)
  test(`${text} is ${value}`, () => {
    const definitions = new Map([
      ['WSABASEERR', '10000'],
      ['BASE2', 'WSABASEERR'],
    ])
    assert.equal(evaluate(definitions, text), value)
  })

for (const text of ['NOTHING', 'f(x)', '(*__errno_location ())', '"text"', '1 + NOTHING', 'LOOP'])
  test(`${text} is no number`, () => {
    assert.equal(evaluate(new Map([['LOOP', 'LOOP']]), text), undefined)
  })

test('a name of another header has its number there', () => {
  const definitions = cDefinitions([file('# define ENOTSUP EOPNOTSUPP')])
  assert.deepEqual([...numbers(definitions)], [])
  assert.deepEqual([...numbers(definitions, () => 95)], [['ENOTSUP', 95]])
})

test('C: comments, blanks, continued lines, macros with arguments', () => {
  const text = `
#ifndef _ERRNO_H
#define	EPERM		1	/* Operation not permitted */
# define ENOENT 2 // not there
/* #define EGONE 3
 */
#define ELONG \\
  4
#define UV__ERR(x) (-(x))
#define EWOULDBLOCK	EAGAIN
#define EAGAIN 11
#endif`
  assert.deepEqual(found('c', text), {
    EPERM: 1,
    ENOENT: 2,
    ELONG: 4,
    EWOULDBLOCK: 11,
    EAGAIN: 11,
  })
})

test('C: an #include is read in its place, so that #undef and #define after it count', () => {
  const generic = '#define EAGAIN 11\n#define EDEADLK 35\n#define EDEADLOCK EDEADLK'
  const own = `
#undef EDEADLOCK
#include <asm-generic/errno.h>
#include <linux/missing.h>
#undef EAGAIN
#undef EDEADLOCK
#define EDEADLOCK 58`
  assert.deepEqual(found('c', own, [['usr/include/asm-generic/errno.h', generic]]), {
    EDEADLK: 35,
    EDEADLOCK: 58,
  })
})

test('C: a file that nothing includes is not read', () => {
  assert.deepEqual(found('c', '#define EPERM 1', [['usr/include/other.h', '#define EIO 5']]), {
    EPERM: 1,
  })
})

test('libuv: the number that stands for systems without the name', () => {
  const text = `
#define UV__EOF     (-4095)
#if defined(E2BIG) && !defined(_WIN32)
# define UV__E2BIG UV__ERR(E2BIG)
#else
# define UV__E2BIG (-4093)
#endif`
  assert.deepEqual(found('uv', text), { UV_EOF: -4095, UV_E2BIG: -4093 })
})

test('WASI: names behind names', () => {
  const api = '#define __WASI_ERRNO_CONNREFUSED (UINT16_C(14))'
  const text = '#include <wasi/api.h>\n#define ECONNREFUSED __WASI_ERRNO_CONNREFUSED'
  assert.equal(found('c', text, [['usr/include/wasi/api.h', api]])['ECONNREFUSED'], 14)
})

test('Go: Unix and Windows', () => {
  const text = `const (
	EAGAIN          = syscall.Errno(0x23)
	EADDRINUSE         = Errno(1115)
	ECONNREFUSED = "no"
	WSAECONNREFUSED                         syscall.Errno = 10061
	STATUS_CONNECTION_RESET                 NTStatus      = 0xC000020D
)`
  assert.deepEqual(found('go', text), {
    EAGAIN: 35,
    EADDRINUSE: 1115,
    WSAECONNREFUSED: 10061,
    STATUS_CONNECTION_RESET: 0xc000020d,
  })
})

test('Rust: old and new spelling of c_int, aliases, other types left out', () => {
  const text = `
pub const EAGAIN: ::c_int = 11;
pub const EWOULDBLOCK: ::c_int = ::EAGAIN;
        pub const EAI_NODATA: c_int = 7;
pub const SIGNAL: c_long = 9;`
  assert.deepEqual(found('rust', text), { EAGAIN: 11, EWOULDBLOCK: 11, EAI_NODATA: 7 })
})

test('D: one version block only', () => {
  const text = `
version (CRuntime_Glibc)
{
    enum EAI_NONAME         = -2;
}
else version (Darwin)
{
    struct addrinfo
    {
        int ai_flags;
    }
    enum EAI_NONAME         = 8;
    enum HOST_NOT_FOUND = 1;
}
else version (FreeBSD)
{
    enum EAI_NONAME         = 9;
}`
  assert.deepEqual(found({ d: 'Darwin' }, text), { EAI_NONAME: 8, HOST_NOT_FOUND: 1 })
})
