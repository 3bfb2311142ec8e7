// The number that a definition stands for: literals, aliases, casts, sums and wrapper macros, as headers write them.

/** What a source file defines: name → the text behind it. */
export type Definitions = Map<string, string>

/** Macros that only give a number its type: __MSABI_LONG of mingw-w64, UINT16_C of <stdint.h>. */
const TYPING = /^(?:__MSABI_LONG|UINT16_C)\s*\((.*)\)$/

/** Takes `(…)`; returns what is inside when the first bracket is closed by the last, else undefined. */
function inBrackets(text: string): string | undefined {
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined
  let depth = 0
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (depth === 0) return at === text.length - 1 ? text.slice(1, -1) : undefined
  }
  return undefined
}

/** The number of a name that another header defines. */
export type Elsewhere = (name: string) => number | undefined

/**
 * Takes the definitions of a file and a text such as `(WSABASEERR + 61)`; returns its number, or undefined
 * when it is not a number or leads to a name that nothing defines, here or elsewhere.
 */
export function evaluate(
  definitions: Definitions,
  text: string,
  elsewhere: Elsewhere = () => undefined,
  depth = 0,
): number | undefined {
  const body = text.trim()
  if (depth > 12) return undefined
  const again = (inner: string | undefined) =>
    inner === undefined ? undefined : evaluate(definitions, inner, elsewhere, depth + 1)
  const literal = /^(-?)\s*(0x[0-9a-f]+|\d+)[ul]*$/i.exec(body)
  if (literal) return (literal[1] === '-' ? -1 : 1) * Number(literal[2])
  const name = /^(?:::)?([A-Za-z_]\w*)$/.exec(body)?.[1]
  if (name !== undefined)
    return definitions.has(name) ? again(definitions.get(name)) : elsewhere(name)
  const inside = inBrackets(body)
  if (inside !== undefined) return again(inside)
  const cast = /^\(\s*[A-Za-z_]\w*\s*\)\s*(\(?[\w-].*)$/.exec(body)?.[1]
  if (cast !== undefined) return again(cast)
  const typed = TYPING.exec(body)?.[1]
  if (typed !== undefined) return again(typed)
  const sum = /^(.+?)\s*\+\s*(.+)$/.exec(body)
  const [left, right] = [again(sum?.[1]), again(sum?.[2])]
  return left === undefined || right === undefined ? undefined : left + right
}

/** Takes the definitions of a file; returns every name in it that stands for a number. */
export function numbers(definitions: Definitions, elsewhere?: Elsewhere): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, text] of definitions) {
    const value = evaluate(definitions, text, elsewhere)
    if (value !== undefined) found.set(name, value)
  }
  return found
}
