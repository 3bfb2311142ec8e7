// A catalogue of any size for `npm run bench -- --scale`: the real content, and copies of its errors with names, numbers and texts of their own.
import type { Content, ErrorEntry } from '../../src/domain/types.ts'
import { copiesFor, namesIn, renamedSlug, slugsIn, type Copy } from './scale-copy.ts'
import { headersOf } from './scale-numbers.ts'
import { handlingOf, recipesOf, runtimesOf } from './scale-programs.ts'
import { articlesOf, messagesOf } from './scale-texts.ts'

function errorIn(error: ErrorEntry, copy: Copy): ErrorEntry {
  const identifiers = Object.entries(error.identifiers).map(
    ([vocabulary, names]) => [vocabulary, namesIn(names, copy)] as const,
  )
  return {
    ...error,
    slug: renamedSlug(error.slug, copy),
    identifiers: Object.fromEntries(identifiers.filter(([, names]) => names.length > 0)),
    related: slugsIn(error.related, copy),
    near: slugsIn(error.near, copy),
  }
}

function errorsOf({ errors }: Content, copies: readonly Copy[]): ErrorEntry[] {
  return copies.flatMap((copy) =>
    errors.filter(({ slug }) => copy.slugs.has(slug)).map((error) => errorIn(error, copy)),
  )
}

/** Programs are run, not copied: those of the real errors that there are at this size. */
function reproductionsOf({ reproductions }: Content, first: Copy | undefined) {
  return reproductions.filter(({ error, documented }) =>
    [error, ...Object.values(documented).flatMap((other) => other?.result ?? [])].every((name) =>
      first?.names.has(name),
    ),
  )
}

function changesOf({ changes }: Content, first: Copy | undefined): Content['changes'] {
  return changes.flatMap((change): Content['changes'] => {
    if (!('slugs' in change)) return [change]
    const slugs = change.slugs.filter((slug) => first?.slugs.has(slug))
    return slugs.length > 0 ? [{ ...change, slugs }] : []
  })
}

/** Takes the real content and a number of errors; returns content of that size in the same shape. */
export function contentOfSize(content: Content, size: number): Content {
  const copies = copiesFor(content, size)
  return {
    ...content,
    headers: headersOf(content, copies),
    messages: messagesOf(content, copies),
    errors: errorsOf(content, copies),
    articles: articlesOf(content, copies),
    runtimes: runtimesOf(content, copies),
    translations: { layers: content.translations.layers, rows: [] },
    recipes: recipesOf(content, copies),
    handling: handlingOf(content, copies),
    reproductions: reproductionsOf(content, copies[0]),
    proofs: [],
    changes: changesOf(content, copies[0]),
  }
}
