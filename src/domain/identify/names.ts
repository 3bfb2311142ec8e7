// Names of errors in a text: identifiers of every vocabulary and the names that runtimes give them.
import { namesBegun } from './begun.ts'
import type { Evidence } from './evidence.ts'
import { distanceWithin } from './misprint.ts'
import { everyName, type Lookup } from './unfold.ts'

/** A dotted, coloned or plain name: `Errno::ECONNREFUSED`, `SocketError.ConnectionRefused`, `EPIPE`. */
const NAME = /[A-Za-z_][A-Za-z0-9_]*(?:(?:::|\.|\/|->)[A-Za-z_][A-Za-z0-9_]*)*/g

/** Upper-case words of every log that are spelled like an identifier. */
const NO_NAMES = new Set(['ERROR', 'ERRORS', 'EXCEPTION'])

/** Spellings that runtimes build by rule from an identifier: libuv, PHP, Rust's libc, Windows' E-names. */
const PREFIXES = [/^UV__?/, /^SOCKET_/, /^WSA(?=WSA)/, /^WSA_(?=E[A-Z])/, /^OS_/, /^PLATFORM_/]

/** The shape of an identifier that is misspelled: long enough to be told from other words. */
const IDENTIFIER_SHAPE = /^(?:WSA_?E?|E|EAI_|ERROR_|STATUS_|UV_E?)[A-Z_]{4,}$/

/** A name that is an everyday word too: an error only where code writes it. */
const EVERYDAY = /^[A-Z]?[a-z]+$/

/** What stands before a name in code: `kind: `, `:nxdomain`, `SocketErrorCode = `, `{error,`. */
const CODE_BEFORE = /(?:[:,{(=.]|\b(?:kind|code|errc|reason|error))["'\s]*$/i

/** Two or three letters are an error only next to a word that says so: `EIO`, `ED`. */
const SHORTEST = 4
const ERROR_NEAR = /err|fail|code|=|\bconnect|\bread|\bwrite|\bsend|\brecv/i

/** Takes a name; returns the error that it names, exactly or by a runtime's rule. */
function known(name: string, lookup: Lookup): number | undefined {
  const exact = lookup.names.get(name)
  if (exact !== undefined) return exact
  for (const prefix of PREFIXES)
    if (prefix.test(name)) {
      const error = lookup.names.get(name.replace(prefix, ''))
      if (error !== undefined) return error
    }
  return undefined
}

/** Lower case is a name only where it can be no word: `econnrefused` in Erlang, not `edit` or `ed`. */
function knownInLowerCase(name: string, lookup: Lookup): number | undefined {
  const error = known(name.toUpperCase(), lookup)
  if (error === undefined || name === name.toUpperCase()) return undefined
  const rare = (lookup.frequency[error] ?? 3) >= 3
  return name.length >= (rare ? 9 : 5) ? error : undefined
}

function similar(name: string, lookup: Lookup): { name: string; error: number } | undefined {
  let best: { name: string; error: number } | undefined
  let bound = name.length >= 9 ? 2 : 1
  for (const [candidate, error] of everyName(lookup)) {
    const distance = distanceWithin(name, candidate, bound)
    if (distance === undefined) continue
    best = { name: candidate, error }
    bound = distance - 1
    if (bound < 0) break
  }
  return best
}

/** So many unknown names are compared with the known ones. */
const MOST_STRANGERS = 8

/** A line break that was lost glues names to words: `ECONNREFUSEDnpm`, `getaddrinfoENOTFOUND`. */
const GLUED = /(?<![A-Z])(?:WSA|E)[A-Z_]{4,}(?=[a-z]|$)/

const named = (name: string, { names, runtimeNames }: Lookup): number | undefined =>
  names.get(name) ?? runtimeNames.get(name)?.error

type Judged = Omit<Evidence, 'span'>

function runtimeName(whole: string, last: string, before: string, lookup: Lookup) {
  for (const name of [whole, last]) {
    const runtime = lookup.runtimeNames.get(name)
    const inCode = !EVERYDAY.test(name) || whole !== last || CODE_BEFORE.test(before)
    if (runtime && (inCode || before.trim() === '')) return { ...runtime, name, inCode }
  }
  return undefined
}

/** Takes one name as it stands and the text before it; returns what it is evidence of. */
function judge(whole: string, before: string, lookup: Lookup): Judged | undefined {
  const last = whole.split(/::|\.|\/|->/).at(-1) ?? whole
  const error = known(whole, lookup) ?? known(last, lookup)
  if (error !== undefined) {
    const sure =
      last.length >= SHORTEST || before.trim() === '' || ERROR_NEAR.test(before.slice(-30))
    return { error, reason: { kind: 'name', name: last }, weight: sure ? 100 : 30, sure }
  }
  const runtime = runtimeName(whole, last, before, lookup)
  if (runtime)
    return {
      error: runtime.error,
      reason: { kind: 'runtime-name', name: runtime.name, runtime: runtime.runtime },
      weight: runtime.inCode ? 85 : 40,
      sure: runtime.inCode,
    }
  const misprint = lookup.misprints.get(last.toUpperCase())
  if (misprint !== undefined) {
    const name = lookup.identifiers[misprint]?.[0] ?? ''
    const reason = { kind: 'similar-name', name, written: last } as const
    return { error: misprint, reason, weight: 90, sure: true }
  }
  const glued = GLUED.exec(last)?.[0]
  const inside = glued === undefined ? undefined : named(glued, lookup)
  if (glued !== undefined && inside !== undefined)
    return { error: inside, reason: { kind: 'name', name: glued }, weight: 95, sure: true }
  const lower = knownInLowerCase(last, lookup)
  if (lower === undefined) return undefined
  const reason = { kind: 'name', name: last.toUpperCase() } as const
  return { error: lower, reason, weight: 80, sure: true }
}

/** Takes a text and the lookup; returns every error that is named in it. */
export function namesIn(text: string, lookup: Lookup): Evidence[] {
  const found: Evidence[] = []
  const strangers: { name: string; start: number }[] = []
  for (const match of text.matchAll(NAME)) {
    const [whole] = match
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const evidence = judge(whole, before, lookup)
    if (evidence) found.push({ ...evidence, span: [match.index, match.index + whole.length] })
    else if (strangers.length < MOST_STRANGERS) {
      const alone = text.trim() === whole && whole.length >= 6
      const name = alone ? whole.toUpperCase() : whole
      if (IDENTIFIER_SHAPE.test(name)) strangers.push({ name, start: match.index })
    }
  }
  if (found.length === 0) found.push(...namesBegun(text, lookup))
  for (const { name, start } of strangers) {
    const near = similar(name, lookup)
    if (near)
      found.push({
        error: near.error,
        reason: { kind: 'similar-name', name: near.name, written: name },
        weight: 45,
        sure: false,
        span: [start, start + name.length],
      })
  }
  return found
}

/** Takes a text and the lookup; returns whether something in it is spelled like an identifier that the lookup does not know. */
export function hasStranger(text: string, lookup: Lookup): boolean {
  return [...text.matchAll(NAME)].some(([whole]) => {
    const last = whole.split(/::|\.|\/|->/).at(-1) ?? whole
    if (!IDENTIFIER_SHAPE.test(last) || NO_NAMES.has(last)) return false
    return known(last, lookup) === undefined && !lookup.runtimeNames.has(last)
  })
}
