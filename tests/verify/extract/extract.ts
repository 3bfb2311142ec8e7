// From the files of a pair to what they say: numbers by name, or texts by name or number.
import type { NumberForm, TextForm } from '../pairs/origin.ts'
import { cDefinitions, type SourceFile } from './c-header.ts'
import { numbers, type Definitions, type Elsewhere } from './expression.ts'
import { dDefinitions, goDefinitions, rustDefinitions } from './languages.ts'
import {
  glibcHostTexts,
  glibcTexts,
  goTexts,
  muslCountedTexts,
  muslTexts,
  type FoundText,
} from './texts.ts'

const together = (files: readonly SourceFile[]) => files.map((file) => file.text).join('\n')

function definitions(form: NumberForm, files: SourceFile[], included: SourceFile[]): Definitions {
  if (form === 'c') return cDefinitions(files, included)
  if (form === 'go') return goDefinitions(together(files))
  if (form === 'rust') return rustDefinitions(together(files))
  if (form !== 'uv') return dDefinitions(together(files), form.d)
  // uv.h makes UV_EOF of the UV__EOF that uv/errno.h defines, and likewise all others.
  const inner = cDefinitions(files)
  return new Map([...inner].map(([name, body]) => [name.replace(/^UV__/, 'UV_'), body]))
}

/**
 * Takes the form, the files and the included files of a pair, and numbers of other headers that a C header
 * may name; returns every name that stands for a number.
 */
export function extractNumbers(
  form: NumberForm,
  files: SourceFile[],
  included: SourceFile[],
  elsewhere: Elsewhere,
): Map<string, number> {
  return numbers(definitions(form, files, included), form === 'c' ? elsewhere : undefined)
}

const TEXTS: Record<Exclude<TextForm, 'mo'>, (text: string) => FoundText[]> = {
  glibc: glibcTexts,
  'glibc-hosts': glibcHostTexts,
  go: goTexts,
  musl: muslTexts,
  'musl-gai': (text) => muslCountedTexts(text, -1),
  'musl-hosts': (text) => muslCountedTexts(text, 1),
}

/** Takes the form and the files of a pair; returns every text in them. */
export function extractTexts(
  form: Exclude<TextForm, 'mo'>,
  files: readonly SourceFile[],
): FoundText[] {
  return TEXTS[form](together(files))
}
