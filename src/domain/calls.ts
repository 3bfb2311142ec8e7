// Errors seen from the other side: which of them a function returns, and why.
import { idsOf } from './article.ts'
import type { AtlasError, Catalogue } from './catalogue.ts'
import { mostMetFirst } from './order.ts'
import type { CallEntry, FailingCall } from './types.ts'

/** One error that a call returns. */
export interface CallFailure {
  error: AtlasError
  facts: FailingCall
}

export interface Call extends CallEntry {
  failures: CallFailure[]
}

/** Takes the catalogue; returns every function with the errors it returns, the most met first. */
export function callsOf(catalogue: Catalogue): Call[] {
  const errors = mostMetFirst(catalogue.errors)
  return catalogue.calls.map((entry) => ({
    ...entry,
    failures: errors.flatMap((error) =>
      error.calls.filter(({ call }) => call === entry.name).map((facts) => ({ error, facts })),
    ),
  }))
}

/** Takes the `id` of a `<Call>`; returns its functions: one, or all that have this reason. */
export function functionsIn(id: string): string[] {
  return id.split(' ')
}

/** Takes an article's body and a function; returns the reason that the article gives, as MDX source. */
export function reasonFor(body: string, call: string): string {
  const id = idsOf(body, 'Call').find((candidate) => functionsIn(candidate).includes(call))
  if (id === undefined) return ''
  const text = new RegExp(`<Call id="${id}">([\\s\\S]*?)</Call>`).exec(body)?.[1] ?? ''
  return text.trim()
}

/**
 * Takes an error's calls and the `id` of a `<Call>`; returns the facts of its functions, those on the same platforms
 * together. Throws where the facts lack one of them.
 */
export function rowsOf(calls: readonly FailingCall[], id: string): FailingCall[][] {
  const facts = functionsIn(id).map((name) => {
    const found = calls.find(({ call }) => call === name)
    if (found === undefined) throw new Error(`The facts list no call ${name}.`)
    return found
  })
  return [...Map.groupBy(facts, ({ platforms }) => platforms.toSorted().join(' ')).values()]
}

/** A piece of a sentence: plain, code, bold, or the number of an identifier. */
export type Piece =
  { kind: 'text' | 'code' | 'bold'; text: string } | { kind: 'value'; of: string; on: string }

/** Takes a sentence of an article; returns its pieces: all the inline marks that articles use. */
export function piecesOf(source: string): Piece[] {
  const marks = /`([^`]+)`|\*\*([^*]+)\*\*|<Value of="(\w+)"(?: on="(\w+)")? *\/>/g
  const pieces: Piece[] = []
  let at = 0
  for (const match of source.matchAll(marks)) {
    if (match.index > at) pieces.push({ kind: 'text', text: source.slice(at, match.index) })
    const [whole, code, bold, of, on = 'windows'] = match
    if (code !== undefined) pieces.push({ kind: 'code', text: code })
    else if (bold !== undefined) pieces.push({ kind: 'bold', text: bold })
    else if (of !== undefined) pieces.push({ kind: 'value', of, on })
    at = match.index + whole.length
  }
  if (at < source.length) pieces.push({ kind: 'text', text: source.slice(at) })
  return pieces
}
