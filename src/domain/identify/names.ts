// Names of errors in a text: identifiers of every vocabulary and the names that runtimes give them.
import { editDistance } from '../problem.ts'
import type { Evidence } from './evidence.ts'
import type { Lookup } from './lookup.ts'

/** A dotted, coloned or plain name: `Errno::ECONNREFUSED`, `SocketError.ConnectionRefused`, `EPIPE`. */
const NAME = /[A-Za-z_][A-Za-z0-9_]*(?:(?:::|\.|\/|->)[A-Za-z_][A-Za-z0-9_]*)*/g

/** Spellings that runtimes build by rule from an identifier: libuv, PHP, Rust's libc, Windows' E-names. */
const PREFIXES = [/^UV__?/, /^SOCKET_/, /^WSA(?=WSA)/, /^OS_/, /^PLATFORM_/]

/** The shape of an identifier that is misspelled: long enough to be told from other words. */
const IDENTIFIER_SHAPE = /^(?:WSA_?E?|E|EAI_|ERROR_|STATUS_|UV_E?)[A-Z_]{4,}$/

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
  let bestDistance = name.length >= 9 ? 3 : 2
  for (const [candidate, error] of lookup.names) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue
    const distance = editDistance(name, candidate)
    if (distance < bestDistance) {
      best = { name: candidate, error }
      bestDistance = distance
    }
  }
  return best
}

/** Takes one name as it stands; returns what it is evidence of. */
function judge(whole: string, lookup: Lookup): Omit<Evidence, 'span'> | undefined {
  const last = whole.split(/::|\.|\/|->/).at(-1) ?? whole
  const error = known(whole, lookup) ?? known(last, lookup)
  if (error !== undefined)
    return { error, reason: { kind: 'name', name: last }, weight: 100, sure: true }
  for (const name of [whole, last]) {
    const runtime = lookup.runtimeNames.get(name)
    if (runtime)
      return {
        error: runtime.error,
        reason: { kind: 'runtime-name', name, runtime: runtime.runtime },
        weight: 85,
        sure: true,
      }
    const misprint = lookup.misprints.get(name.toUpperCase())
    if (misprint !== undefined)
      return {
        error: misprint,
        reason: { kind: 'similar-name', name: lookup.slugs[misprint] ?? '', written: name },
        weight: 90,
        sure: true,
      }
  }
  const lower = knownInLowerCase(last, lookup)
  if (lower !== undefined)
    return {
      error: lower,
      reason: { kind: 'name', name: last.toUpperCase() },
      weight: 80,
      sure: true,
    }
  return undefined
}

/** Takes a text and the lookup; returns every error that is named in it. */
export function namesIn(text: string, lookup: Lookup): Evidence[] {
  const found: Evidence[] = []
  const strangers: { name: string; start: number }[] = []
  for (const match of text.matchAll(NAME)) {
    const evidence = judge(match[0], lookup)
    if (evidence) found.push({ ...evidence, span: [match.index, match.index + match[0].length] })
    else if (strangers.length < 20) {
      const alone = text.trim() === match[0] && match[0].length >= 6
      const name = alone ? match[0].toUpperCase() : match[0]
      if (IDENTIFIER_SHAPE.test(name)) strangers.push({ name, start: match.index })
    }
  }
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
