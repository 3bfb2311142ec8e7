// One copy of a part of the errors, for content of any size: which errors, and how everything of theirs is called.
import { identifiersOf } from '../../src/domain/order.ts'
import type { Content } from '../../src/domain/types.ts'

/** A copy of some errors; the first one is the real content itself. */
export interface Copy {
  slugs: ReadonlySet<string>
  /** Identifiers of those errors. */
  names: ReadonlySet<string>
  /** 0 is the real content itself. */
  round: number
}

/** Takes a name and a copy; returns what the name is called there. */
export const renamed = (name: string, { round }: Copy): string =>
  round === 0 ? name : `${name}_R${round}`

/** Takes a name of any copy; returns what it is called in the real content. */
export const realName = (name: string): string => name.replace(/_R\d+$/, '')

/** Takes a slug and a copy; returns what the slug is there. */
export const renamedSlug = (slug: string, { round }: Copy): string =>
  round === 0 ? slug : `${slug}_r${round}`

/** Takes names and a copy; returns those that it has, as they are called there. */
export const namesIn = (names: readonly string[], copy: Copy): string[] =>
  names.filter((name) => copy.names.has(name)).map((name) => renamed(name, copy))

/** Takes slugs and a copy; returns those that it has, as they are there. */
export const slugsIn = (slugs: readonly string[], copy: Copy): string[] =>
  slugs.filter((slug) => copy.slugs.has(slug)).map((slug) => renamedSlug(slug, copy))

/** Takes a map by name, a copy and what becomes of a value; returns the part of the map that the copy has. */
export function ofNames<T>(
  map: Record<string, T>,
  copy: Copy,
  change: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(map)
      .filter(([name]) => copy.names.has(name))
      .map(([name, value]) => [renamed(name, copy), change(value)]),
  )
}

/** Takes copies and what each makes of a map; returns all of it in one map. */
export function merged<T>(
  copies: readonly Copy[],
  part: (copy: Copy) => Record<string, T>,
): Record<string, T> {
  return Object.assign({}, ...copies.map(part)) as Record<string, T>
}

/** Errors that the diagnosis leads to come first: it stays whole at every size; then those that speak of a new call. */
function inOrder({ errors, diagnosis }: Content): string[] {
  const asked = diagnosis.flatMap(({ answers }) =>
    answers.flatMap((answer) => ('causes' in answer ? answer.causes : [])),
  )
  const first = asked.map((cause) => cause.split('#')[0] ?? '')
  const calls = new Set<string>()
  const speaking = errors.filter((error) => {
    const fresh = error.calls.filter(({ call }) => !calls.has(call))
    fresh.forEach(({ call }) => calls.add(call))
    return fresh.length > 0
  })
  return [
    ...new Set([...first, ...speaking.map(({ slug }) => slug), ...errors.map(({ slug }) => slug)]),
  ]
}

function copyOf(content: Content, slugs: ReadonlySet<string>, round: number): Copy {
  const errors = content.errors.filter(({ slug }) => slugs.has(slug))
  return { slugs, names: new Set(errors.flatMap((error) => identifiersOf(error))), round }
}

/** Takes the real content and a number of errors; returns the copies that make so many, the last one as far as needed. */
export function copiesFor(content: Content, size: number): Copy[] {
  const order = inOrder(content)
  const copies: Copy[] = []
  for (let left = size, round = 0; left > 0; left -= order.length, round++)
    copies.push(copyOf(content, new Set(order.slice(0, left)), round))
  return copies
}
