// What is said of programs, for copied errors: names in runtimes, recipes and ready-made code.
import type { HandlingEntry, Recipe } from '../../src/domain/handling.ts'
import type { NameTable, RuntimeEntry } from '../../src/domain/runtime-types.ts'
import type { Content } from '../../src/domain/types.ts'
import { merged, namesIn, renamed, renamedSlug, slugsIn, type Copy } from './scale-copy.ts'

function tableNames(table: NameTable, copy: Copy): NameTable['names'] {
  return Object.fromEntries(
    Object.entries(table.names).flatMap(([name, of]) => {
      const names = namesIn(of, copy)
      return names.length === 0 && of.length > 0 ? [] : [[renamed(name, copy), names]]
    }),
  )
}

/** Only what grows with the errors: names by rule grow by themselves. */
function tableOf(table: NameTable, copies: readonly Copy[]): NameTable {
  return {
    ...table,
    rules: table.rules.map((rule) => {
      const { of } = rule
      return Array.isArray(of) ? { ...rule, of: copies.flatMap((copy) => namesIn(of, copy)) } : rule
    }),
    names: merged(copies, (copy) => tableNames(table, copy)),
    also: {},
    calls: {},
    numbers: {},
    texts: {},
  }
}

/** Takes the real content and copies; returns its runtimes with the names of all of them. */
export function runtimesOf({ runtimes }: Content, copies: readonly Copy[]): RuntimeEntry[] {
  const [first] = copies
  const known = (of: readonly string[]) => of.every((name) => first?.names.has(name))
  return runtimes.map((runtime) => ({
    ...runtime,
    tables: runtime.tables.map((table) => tableOf(table, copies)),
    texts: {},
    printed: runtime.printed.filter(({ of }) => known(of)),
    numbering: Object.fromEntries(
      Object.entries(runtime.numbering).map(([id, entry]) => [id, { ...entry, except: {} }]),
    ),
    native: undefined,
  }))
}

/** Takes the real content and copies; returns its recipes with the errors of all of them. */
export function recipesOf({ recipes }: Content, copies: readonly Copy[]): Recipe[] {
  return recipes
    .map((recipe) => ({
      ...recipe,
      errors: copies.flatMap((copy) => slugsIn(recipe.errors, copy)),
    }))
    .filter(({ errors }) => errors.length > 0)
}

/** Takes the real content and copies; returns its ready-made code with that of all of them. */
export function handlingOf({ handling }: Content, copies: readonly Copy[]): HandlingEntry[] {
  return handling.map((entry) => ({
    ...entry,
    errors: merged(copies, (copy) =>
      Object.fromEntries(
        Object.entries(entry.errors)
          .filter(([slug]) => copy.slugs.has(slug))
          .map(([slug, comparison]) => [renamedSlug(slug, copy), comparison]),
      ),
    ),
  }))
}
