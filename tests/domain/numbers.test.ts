// The forms of a number, against literals from Windows' own documentation and by their laws.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromHresult, hasHresult, hex, hresult, signed32 } from '../../src/domain/numbers.ts'

const word = fc.integer({ min: 0, max: 0xffff })

test('hexadecimal, with 32 bits for negative numbers', () => {
  assert.equal(hex(0), '0x0')
  assert.equal(hex(111), '0x6F')
  assert.equal(hex(10061), '0x274D')
  assert.equal(hex(2147952461), '0x8007274D')
  assert.equal(hex(-1), '0xFFFFFFFF')
  assert.equal(hex(-4078), '0xFFFFF012')
  assert.equal(hex(-2147014835), '0x8007274D')
})

test('the HRESULT of a Win32 value', () => {
  assert.equal(hresult(10061), 0x8007274d)
  assert.equal(hresult(1225), 0x800704c9)
  assert.equal(hresult(5), 0x80070005)
})

test('the same 32 bits with a sign', () => {
  assert.equal(signed32(0x8007274d), -2147014835)
  assert.equal(signed32(0x80000000), -2147483648)
  assert.equal(signed32(0x7fffffff), 2147483647)
  assert.equal(signed32(0xffffffff), -1)
  assert.equal(signed32(10061), 10061)
})

test('the Win32 value inside an HRESULT or NTSTATUS', () => {
  assert.equal(fromHresult(0x8007274d), 10061)
  assert.equal(fromHresult(-2147014835), 10061)
  assert.equal(fromHresult(0xc007274d), 10061)
  assert.equal(fromHresult(0x80070000), 0)
})

test('other facilities and plain numbers hold no Win32 value', () => {
  for (const value of [0x80004005, 0x800f0801, 0xc0000236, 0x00072741, 0x80080005, 10061, 0, -111])
    assert.equal(fromHresult(value), undefined, hex(value))
})

test('what is wrapped comes out again, signed or not', () => {
  fc.assert(
    fc.property(word, (value) => {
      assert.equal(fromHresult(hresult(value)), value)
      assert.equal(fromHresult(signed32(hresult(value))), value)
    }),
  )
})

test('a sign changes no bit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => {
      assert.equal(signed32(value) >>> 0, value)
      assert.equal(hex(signed32(value)), hex(value))
    }),
  )
})

test('hexadecimal reads back as the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (value) => {
      assert.equal(signed32(Number(hex(value))), value)
    }),
  )
})

test('Windows wraps Winsock and Win32 values only', () => {
  assert.deepEqual(
    (['errno', 'winsock', 'win32', 'ntstatus', 'eai', 'herrno', 'uv'] as const).filter(hasHresult),
    ['winsock', 'win32'],
  )
})
