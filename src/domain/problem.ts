// A mistake in the content, told so that whoever made it can mend it at once.

export interface Problem {
  /** The content file, relative to the project. */
  file: string
  /** The place in it: a key, a component, a line. */
  place: string
  /** What is wrong, one sentence. */
  wrong: string
  /** The nearest right thing, if there is one. */
  nearest?: string | undefined
  /** How to mend it, one sentence. */
  mend: string
}

/** Takes problems; returns the text that the build prints: all of them, each with file, place, fault and cure. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map((problem) =>
    [
      `${problem.file} › ${problem.place}`,
      `    ${problem.wrong}`,
      ...(problem.nearest === undefined ? [] : [`    Did you mean ${problem.nearest}?`]),
      `    ${problem.mend}`,
    ].join('\n'),
  )
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `${count} in the content:\n\n${lines.join('\n\n')}\n`
}

/** Stops the build: its message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems))
    this.name = 'ContentError'
    // The fault lies in the content: where our own code stood says nothing to whoever mends it.
    this.stack = ''
    this.problems = problems
  }
}

/** Takes two strings; returns their edit distance with adjacent swaps (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Takes a name and the known names; returns the most similar one, or undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
