// Handling in code: joins what an error is compared with, what is done about it, and how a language writes both.
import type { Language } from './languages.ts'

/** Where one half of a comparison holds, when no single one holds everywhere. */
export type Side = 'posix' | 'windows'

/** What a program does about an error, in words, and for which errors. */
export interface Recipe {
  id: string
  means: Record<Language, string>
  errors: string[]
}

/** A line that stands at the head of a program when the program contains `for`. */
export interface ImportLine {
  for: string
  line: string
  /** Only in the half for that side. */
  on?: Side | undefined
}

/** A file of a program, with places to fill: `{{test}}`, `{{recipe}}`, `{{imports}}`, `{{slug}}` … */
export interface ProgramForm {
  form: string
  on?: Side | undefined
}

/** What an error is compared with: one expression, or one for each side, or nothing where there is none. */
export interface Comparison {
  test?: string | undefined
  posix?: string | undefined
  windows?: string | undefined
  /** One of the notes of the language. */
  note?: string | undefined
}

/** How programs in one language handle errors. */
export interface HandlingEntry {
  id: string
  name: string
  order: number
  imports: ImportLine[]
  /** The files of a program whose comparison is the same everywhere. */
  portable: ProgramForm[]
  /** The files of a program that compares with something else on Windows. */
  split: ProgramForm[]
  /** Recipe → program text. */
  patterns: Record<string, string>
  notes: Record<string, Record<Language, string>>
  /** Slug → comparison. */
  errors: Record<string, Comparison>
}

export interface SnippetFile {
  on: Side | undefined
  code: string
}

/** The handling of one error in one language; without files where the language shows no such error. */
export interface Snippet {
  id: string
  name: string
  files: SnippetFile[]
  note: Record<Language, string> | undefined
}

export interface Handling {
  recipe: Recipe
  snippets: Snippet[]
}

/** Takes a slug; returns it as a name of a type: `wsa_operation_aborted` becomes `WsaOperationAborted`. */
export function pascalCase(slug: string): string {
  return slug.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** Puts a text in the place of a mark; its further lines take the indentation of the mark's line. */
function fill(form: string, mark: string, text: string): string {
  return form
    .split('\n')
    .map((line) => {
      if (!line.includes(mark)) return line
      const indent = /^\s*/.exec(line)?.[0] ?? ''
      const filled = text
        .trimEnd()
        .split('\n')
        .map((part, i) => (i === 0 || part === '' ? part : indent + part))
      return line.replace(mark, () => filled.join('\n'))
    })
    .join('\n')
}

/** Takes lines and a program; returns those that the program needs, each once. */
function importsFor(lines: readonly ImportLine[], program: string, side?: Side): string {
  const needed = lines.filter((entry) => entry.on === side && program.includes(entry.for))
  return [...new Set(needed.map(({ line }) => line))].join('\n')
}

function compose(
  language: HandlingEntry,
  { form }: ProgramForm,
  fills: Record<string, string>,
): string {
  const body = Object.entries(fills).reduce(
    (text, [mark, value]) => fill(text, `{{${mark}}}`, value),
    form.replaceAll('{{slug}}', fills['slug'] ?? '').replaceAll('{{Slug}}', fills['Slug'] ?? ''),
  )
  const all = importsFor(language.imports, body)
  const posix = importsFor(language.imports, body, 'posix')
  const windows = importsFor(language.imports, body, 'windows')
  const whole = [
    ['imports:posix', posix] as const,
    ['imports:windows', windows] as const,
    ['imports', all] as const,
  ].reduce((text, [mark, lines]) => fill(text, `{{${mark}}}`, lines), body)
  // A block of imports without any is no block.
  const tidy = whole.replace(/^import \(\s*\)\n/m, '').replace(/\n{3,}/g, '\n\n')
  return `${tidy.trim()}\n`
}

/**
 * Takes a language, a recipe and an error (its slug and main name); returns the program, or undefined when
 * the language does not know the error. A language without a note or pattern of that name is a mistake of the
 * content, which `handling-known` reports.
 */
export function snippetOf(
  language: HandlingEntry,
  recipe: Recipe,
  error: { slug: string; name: string },
): Snippet | undefined {
  const comparison = language.errors[error.slug]
  if (comparison === undefined) return undefined
  const { test, posix, windows } = comparison
  const forms = test !== undefined ? language.portable : posix !== undefined ? language.split : []
  const names = { slug: error.slug, Slug: pascalCase(error.slug), name: error.name }
  const pattern = Object.entries(names).reduce(
    (text, [mark, name]) => text.replaceAll(`{{${mark}}}`, name),
    language.patterns[recipe.id] ?? '',
  )
  const fills = {
    ...names,
    test: test ?? '',
    posix: posix ?? '',
    windows: windows ?? '',
    recipe: pattern,
  }
  return {
    id: language.id,
    name: language.name,
    files: forms.map((form) => ({ on: form.on, code: compose(language, form, fills) })),
    note: language.notes[comparison.note ?? ''],
  }
}

/** Takes recipes, languages and an error; returns how the error is handled, or undefined when no recipe names it. */
export function handlingOf(
  { recipes, handling }: { recipes: readonly Recipe[]; handling: readonly HandlingEntry[] },
  error: { slug: string; name: string },
): Handling | undefined {
  const recipe = recipes.find(({ errors }) => errors.includes(error.slug))
  if (recipe === undefined) return undefined
  const snippets = handling
    .toSorted((a, b) => a.order - b.order)
    .flatMap((language) => snippetOf(language, recipe, error) ?? [])
  return { recipe, snippets }
}
