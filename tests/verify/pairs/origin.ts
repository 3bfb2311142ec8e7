// Where a proof comes from: a Debian 12 package, files in it, and the form that they are written in.
import type { TextLanguage } from '../../../src/domain/languages.ts'
import type { Vocabulary } from '../../../src/domain/kinds.ts'

export interface Origin {
  package: string
  /** A tar archive inside the package that the files are in. */
  archive?: string
  /** Files; `*` stands for what depends on the machine or the version. */
  files: string[]
  /** More files, which C headers read only where they include them. */
  included?: string[]
}

/** How numbers are written: C header, libuv's errno.h, Go zerrors, Rust module, or a `version` block of a D module. */
export type NumberForm = 'c' | 'uv' | 'go' | 'rust' | { d: string }

/** A package that proves numbers of one of our tables. */
export interface NumberPair extends Origin {
  header: string
  vocabulary: Vocabulary
  form: NumberForm
  /** The file holds much else: its names that our table lacks say nothing. */
  partOf: boolean
}

/** How texts are written; see extract/texts.ts and extract/mo.ts. */
export type TextForm = 'mo' | 'glibc' | 'glibc-hosts' | 'go' | 'musl' | 'musl-gai' | 'musl-hosts'

/** A package that proves texts of one system in one language. */
export interface TextPair extends Origin {
  system: string
  language: TextLanguage
  vocabulary: Vocabulary | null
  form: TextForm
}

export const GLIBC = { package: 'glibc-source', archive: 'usr/src/glibc/glibc-*.tar.xz' }

/** Takes an operating system and processor as Go names them; returns the file of golang.org/x/sys. */
export function goOrigin(name: string): Origin {
  return {
    package: 'golang-golang-x-sys-dev',
    files: [`usr/share/gocode/src/golang.org/x/sys/unix/zerrors_${name}.go`],
  }
}

/** Rust's libc crate as it comes with the compiler for browsers, which Debian keeps up to date. */
export const RUST_WEB = 'usr/src/rustc-*/library/vendor/libc-*/src'

export const MUSL_IN_EMSCRIPTEN = 'usr/share/emscripten/system/lib/libc/musl'

/** Takes a header, its vocabularies and an origin; returns a pair for each vocabulary. */
export function pairs(
  header: string,
  vocabularies: Vocabulary[],
  form: NumberForm,
  origin: Origin,
  partOf = false,
): NumberPair[] {
  return vocabularies.map((vocabulary) => ({ header, vocabulary, form, ...origin, partOf }))
}
