// The command blocks of an article: where each one runs, and what it says.

/** The kinds of command blocks: where the commands run, or `code` for a piece of a program or a file. */
export const BLOCK_KINDS = ['windows', 'linux', 'macos', 'posix', 'code'] as const

export interface CommandBlock {
  /** What stands behind the fence: one of the kinds, if nobody has mistyped it. */
  kind: string
  text: string
  /** Where it begins in the body. */
  offset: number
}

const BLOCK = /^```(\S*)\n([\s\S]*?)^```$/gm

/** Takes MDX; returns its command blocks in order. */
export function blocksOf(body: string): CommandBlock[] {
  return [...body.matchAll(BLOCK)].map(({ 1: kind = '', 2: text = '', index }) => ({
    kind,
    text: text.trimEnd(),
    offset: index,
  }))
}
