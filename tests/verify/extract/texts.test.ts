// Texts out of C sources, Go's tables and compiled message catalogues.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractTexts } from './extract.ts'
import { readMo } from './mo.ts'
import { asInGo } from './texts.ts'

const from = (form: Parameters<typeof extractTexts>[0], text: string) =>
  extractTexts(form, [{ path: 'file', text }]).map(({ key, text: said }) => [key, said])

test('glibc: errlist.h', () => {
  const text = `
_S(0, N_("Success"))
#ifdef EPERM
/*
TRANS Only the owner */
_S(EPERM, N_("Operation not permitted"))
#endif
_S (EBADMSG, N_("Bad \\"message\\""))`
  assert.deepEqual(from('glibc', text), [
    ['EPERM', 'Operation not permitted'],
    ['EBADMSG', 'Bad "message"'],
  ])
})

test('glibc: herror.c counts from 0', () => {
  const text = `
	N_("Resolver Error 0 (no error)"),
	N_("Unknown host"),			/* 1 HOST_NOT_FOUND */`
  assert.deepEqual(from('glibc-hosts', text), [
    [0, 'Resolver Error 0 (no error)'],
    [1, 'Unknown host'],
  ])
})

test('musl: __strerror.h by name, the others counted away from 0 without the unknown ones', () => {
  assert.deepEqual(from('musl', 'E(ENOTTY,       "Not a tty")'), [['ENOTTY', 'Not a tty']])
  const msgs =
    '\t"Invalid flags\\0"\n\t"Unknown error\\0"\n\t"Try again\\0"\n\t"\\0Unknown error";\n'
  assert.deepEqual(from('musl-gai', msgs), [
    [-1, 'Invalid flags'],
    [-3, 'Try again'],
  ])
  assert.deepEqual(from('musl-hosts', msgs), [
    [1, 'Invalid flags'],
    [3, 'Try again'],
  ])
})

test("Go: the table of errors, not that of signals; without strerror's own shrug", () => {
  const text = `
var errorList = [...]struct {
	num  syscall.Errno
	name string
	desc string
}{
	{1, "EPERM", "not owner"},
	{72, "ELOCKUNMAPPED", "locked lock was unmapped "},
	{91, "ERESTART", "error 91"},
	{99, "EASYNC", "unknown error: 99"},
	{1128, "EDC8128I", "Connection refused."},
}

// Signal table
var signalList = [...]struct {
}{
	{1, "SIGHUP", "hangup"},
}
`
  assert.deepEqual(from('go', text), [
    [1, 'not owner'],
    [72, 'locked lock was unmapped'],
    [1128, 'EDC8128I Connection refused.'],
  ])
})

test('Go lower-cases the first letter where a lower-case letter follows', () => {
  assert.equal(asInGo('Bad address'), 'bad address')
  assert.equal(asInGo('I/O error'), 'I/O error')
  assert.equal(asInGo('STREAM ioctl timeout'), 'STREAM ioctl timeout')
  assert.equal(asInGo('.lib section'), '.lib section')
})

/** Takes pairs of strings; returns a .mo file of them in one byte order. */
function moFile(pairs: readonly (readonly [string, string])[], little: boolean): Uint8Array {
  const encoder = new TextEncoder()
  const strings = [...pairs.map(([id]) => id), ...pairs.map(([, text]) => text)].map((text) =>
    encoder.encode(text),
  )
  const table = 28
  let offset = table + strings.length * 8
  const bytes = new Uint8Array(offset + strings.reduce((sum, { length }) => sum + length + 1, 0))
  const view = new DataView(bytes.buffer)
  const words = [0x950412de, 0, pairs.length, table, table + pairs.length * 8, 0, 0]
  for (const text of strings) {
    words.push(text.length, offset)
    bytes.set(text, offset)
    offset += text.length + 1
  }
  words.forEach((word, at) => view.setUint32(at * 4, word, little))
  return bytes
}

for (const little of [true, false])
  test(`.mo: ${little ? 'little' : 'big'} endian`, () => {
    const pairs = [
      ['', 'Language: ru\n'],
      ['Connection refused', 'В соединении отказано'],
    ] as const
    const bytes = moFile(pairs, little)
    // Somewhere inside a larger buffer, as Node's small buffers are.
    const larger = new Uint8Array(bytes.length + 12)
    larger.set(bytes, 12)
    assert.deepEqual([...readMo(bytes)], pairs)
    assert.deepEqual([...readMo(larger.subarray(12))], pairs)
  })

test('.mo: anything else is refused', () => {
  assert.throws(() => readMo(new TextEncoder().encode('msgid "" and more')), /no \.mo file/)
})
