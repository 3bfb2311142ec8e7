// What goes over the network before an error: told as sentences, and laid out as a sequence drawing.
import type { Marks } from './punctuation.ts'
import type { WireStep } from './types.ts'

/** The words that steps are told in. */
export interface WireWords {
  local: string
  peer: string
  router: string
  lost: string
  fails: string
  silence: (seconds: number) => string
  andSoOn: string
}

/** Takes the steps, the words and the marks between them; returns one line a step, for whoever does not see the drawing. */
export function tellWire(
  steps: readonly WireStep[],
  words: WireWords,
  { colon, brackets }: Marks,
): string[] {
  return steps.map((step) => {
    if ('wait' in step) return words.silence(step.wait)
    if ('again' in step) return words.andSoOn
    if ('error' in step) return `${words[step.error]}${colon}${words.fails}`
    const lost = step.lost === true ? brackets.join(words.lost) : ''
    return `${words[step.from]} → ${step.packet}${lost}`
  })
}

export type Side = 'local' | 'router' | 'peer'

/** One row of the drawing; `from` and `to` are horizontal places. */
export type WireRow = { y: number } & (
  | { kind: 'packet'; packet: string; from: number; to: number; lost: boolean }
  | { kind: 'wait'; seconds: number }
  | { kind: 'again' }
  | { kind: 'error'; side: 'local' | 'peer' }
)

export interface WireLayout {
  height: number
  lanes: { side: Side; x: number }[]
  rows: WireRow[]
}

type Lanes = Record<Side, number>

/** The drawing is 420 wide, with room at the edges for the names of the lanes in every language. */
const TWO_LANES: Lanes = { local: 70, router: 210, peer: 350 }
/** What a router answers has a long name (`ICMP fragmentation needed`): its lane stands farther away. */
const THREE_LANES: Lanes = { local: 56, router: 234, peer: 360 }
const FIRST_ROW = 56
const ROW = 34

/** Where a packet ends: at the router that answers it, lost half-way, or at the other side. */
function endOf(
  step: Extract<WireStep, { packet: string }>,
  next: WireStep | undefined,
  X: Lanes,
): number {
  const target = step.from === 'local' ? X.peer : X.local
  const answeredByRouter = next !== undefined && 'from' in next && next.from === 'router'
  if (step.from === 'local' && answeredByRouter) return X.router
  return step.lost === true ? (X[step.from] + target) / 2 : target
}

/** Takes the steps; returns where each stands. A router has a lane only where it speaks. */
export function layOutWire(steps: readonly WireStep[]): WireLayout {
  const routed = steps.some((step) => 'from' in step && step.from === 'router')
  const X = routed ? THREE_LANES : TWO_LANES
  const sides: Side[] = routed ? ['local', 'router', 'peer'] : ['local', 'peer']
  const rows = steps.map((step, i): WireRow => {
    const y = FIRST_ROW + i * ROW
    if ('wait' in step) return { y, kind: 'wait', seconds: step.wait }
    if ('again' in step) return { y, kind: 'again' }
    if ('error' in step) return { y, kind: 'error', side: step.error }
    return {
      y,
      kind: 'packet',
      packet: step.packet,
      from: X[step.from],
      to: endOf(step, steps[i + 1], X),
      lost: step.lost === true,
    }
  })
  const height = FIRST_ROW + (steps.length - 1) * ROW + 18
  return { height, lanes: sides.map((side) => ({ side, x: X[side] })), rows }
}
