// Programs that provoke errors on Linux, with what came of them; the tests run every one of them.
import type { AtlasError } from './catalogue.ts'
import type { Language } from './languages.ts'

/** What a program needs of the machine, beyond Python 3 or a C compiler. */
export const NEEDS = ['network-namespace', 'unprivileged-user', 'ipv6', 'iptables'] as const
export type Need = (typeof NEEDS)[number]

/** The systems beside Linux for which a documented result may stand. */
export const DOCUMENTED_ON = ['windows', 'macos'] as const
export type DocumentedOn = (typeof DOCUMENTED_ON)[number]

/** The file that a program stands in. */
export const PROGRAM_FILES = ['program.py', 'program.c'] as const
export type ProgramFile = (typeof PROGRAM_FILES)[number]

/** What another system's documentation says of the same mistake. */
export interface DocumentedResult {
  /** The identifier that the call fails with there. */
  result: string
  sources: string[]
}

/** What was seen on Linux. */
export interface Observation {
  /** The kernel's version, such as 6.18. */
  kernel: string
  text: string
  /** How long the call took, where that is the point. */
  seconds?: number | undefined
}

export interface ReproductionEntry {
  /** The identifier in lower case, two hyphens, a short name. */
  id: string
  /** The identifier that the call fails with on Linux. */
  error: string
  call: string
  mistake: Record<Language, string>
  needs: Need[]
  /** Commands that prepare the network namespace. */
  setup: string[]
  /** Bounds of the elapsed time in seconds. */
  elapsed?: { atLeast: number; atMost: number } | undefined
  observed: Observation
  documented: Partial<Record<DocumentedOn, DocumentedResult | undefined>>
  file: ProgramFile
  /** The program itself; empty where its file is missing. */
  program: string
}

export interface Reproduction extends ReproductionEntry {
  of: AtlasError
}

/** Takes programs by their path and an id; returns the program of that folder and its file. */
export function programIn(
  programs: Readonly<Record<string, string>>,
  id: string,
): Pick<ReproductionEntry, 'file' | 'program'> {
  for (const file of PROGRAM_FILES) {
    const path = Object.keys(programs).find((name) => name.endsWith(`/${id}/${file}`))
    if (path !== undefined) return { file, program: programs[path] ?? '' }
  }
  return { file: 'program.py', program: '' }
}

/** Takes the entries and the owners of identifiers; returns the reproductions by call, then by error. */
export function joinReproductions(
  entries: readonly ReproductionEntry[],
  owner: ReadonlyMap<string, AtlasError>,
): Reproduction[] {
  const order = ({ call, id }: ReproductionEntry) => `${call} ${id}`
  return entries
    .flatMap((entry) => {
      const of = owner.get(entry.error)
      return of === undefined ? [] : [{ ...entry, of }]
    })
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Takes a reproduction; returns the shell commands that run it: the namespace, its setup, the program. */
export function commandsFor({ needs, setup, file }: ReproductionEntry): string[] {
  const namespace = needs.includes('network-namespace')
    ? ['unshare --map-root-user --net --mount', ...setup]
    : []
  const start =
    file === 'program.c' ? ['cc -o program program.c', './program'] : ['python3 program.py']
  return [...namespace, ...start]
}
