// Where in a text the root cause stands: chains of causes are told outermost first, except by Python.

/** Begins a deeper cause: Java, .NET, Node, Rust, Go's %w written out, people. */
const DEEPER =
  /caused by:?|--->|-->|\[cause\]:|inner(?: exception)?:|root cause|nested exception is|suppressed:|\breason:|причина:|原因[:：]/gi

/** Python tells the first failure first, then what failed on its account. */
const SHALLOWER = /During handling of the above exception|The above exception was the direct cause/

export interface Depths {
  /** 0 … 1: how near to the root a place is, by order alone. */
  place(start: number): number
  /** Whether a place stands in the innermost of several causes. */
  innermost(start: number): boolean
}

/** Takes a text; returns how deep its places are. */
export function depthsIn(text: string): Depths {
  const turn = SHALLOWER.exec(text)?.index
  const length = Math.max(1, text.length)
  if (turn !== undefined)
    return { place: (start) => 1 - start / length, innermost: (start) => start < turn }
  const last = [...text.matchAll(DEEPER)].at(-1)
  const from = last === undefined ? Infinity : last.index + last[0].length
  return { place: (start) => start / length, innermost: (start) => start >= from }
}
