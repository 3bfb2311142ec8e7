// The forms of a number: hexadecimal, HRESULT, signed and negated. Computed, never written down.
import type { Vocabulary } from './kinds.ts'

const TWO_32 = 2 ** 32

/** Takes an integer; returns it as hexadecimal text, 32-bit two's complement for negative numbers: 10061 → `0x274D`. */
export function hex(value: number): string {
  return `0x${(value < 0 ? value + TWO_32 : value).toString(16).toUpperCase()}`
}

/**
 * Takes a Win32 or Winsock value (1–65535); returns its HRESULT as an unsigned number, as the macro
 * HRESULT_FROM_WIN32 of winerror.h computes it: severity 1, facility 7 (FACILITY_WIN32), low 16 bits.
 */
export function hresult(value: number): number {
  return 0x80070000 + (value & 0xffff)
}

/** Takes an unsigned 32-bit number; returns the same bits as a signed number: 0x8007274D → -2147014835. */
export function signed32(value: number): number {
  return value >= 2 ** 31 ? value - TWO_32 : value
}

/** Takes an HRESULT or NTSTATUS, signed or unsigned; returns the Win32 value inside, or undefined if it wraps none. */
export function fromHresult(value: number): number | undefined {
  const unsigned = value < 0 ? value + TWO_32 : value
  // 0x8007: HRESULT_FROM_WIN32. 0xC007: NTSTATUS_FROM_WIN32 (ntstatus.h). 0x800F etc. are other facilities.
  const high = Math.floor(unsigned / 0x10000)
  return high === 0x8007 || high === 0xc007 ? unsigned % 0x10000 : undefined
}

/** Takes a vocabulary; returns whether Windows wraps its values into HRESULTs of FACILITY_WIN32. */
export function hasHresult(vocabulary: Vocabulary): boolean {
  return vocabulary === 'winsock' || vocabulary === 'win32'
}
