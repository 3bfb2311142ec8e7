// Definitions in other languages that quote C headers: Go's zerrors files, Rust's libc crate, D's core.
import type { Definitions } from './expression.ts'

function collect(text: string, pattern: RegExp): Definitions {
  return new Map(
    [...text.matchAll(pattern)].map(([, name = '', body = '']) => [name, body.trim()] as const),
  )
}

/** Takes a zerrors_….go file of golang.org/x/sys, of a Unix or of Windows; returns its error numbers. */
export function goDefinitions(text: string): Definitions {
  const unix = collect(text, /^\t(E\w+)\s*=\s*(?:syscall\.)?Errno\((\w+)\)$/gm)
  const windows = collect(text, /^\t(\w+)\s+(?:syscall\.Errno|NTStatus)\s*=\s*(\w+)$/gm)
  return new Map([...unix, ...windows])
}

/** Takes a module of Rust's libc crate; returns its constants of type c_int. */
export function rustDefinitions(text: string): Definitions {
  return collect(text, /^\s*pub const (\w+): (?:::)?c_int = ([^;]+);/gm)
}

/** Takes a module of D's core and the name of a `version (…)` block; returns the constants of its outermost blocks. */
export function dDefinitions(text: string, version: string): Definitions {
  const blocks = text.matchAll(
    new RegExp(String.raw`^(?:else )?version \(${version}\)\n\{\n([\s\S]*?)^\}`, 'gm'),
  )
  const inside = [...blocks].map(([, block = '']) => block).join('\n')
  return collect(inside, /^\s*enum\s+(\w+)\s*=\s*([^;]+);/gm)
}
