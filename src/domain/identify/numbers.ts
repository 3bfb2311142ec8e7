// Numbers of errors in a text: in their context, in all their forms, on the platform that the text betrays.
import { candidatesIn, type Candidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { platformsIn } from './platforms.ts'
import { runtimeNumbersIn } from './runtime-numbers.ts'
import { speaksOfFailure, speaksOfNetwork } from './signs.ts'
import { slipsOf } from './slips.ts'
import type { KnownNumber, Lookup, LookupTable } from './unfold.ts'

/** A query this short is about its number. */
const BRIEF = 16

/** What else the text says that decides between the meanings of a number. */
interface Scene {
  lookup: Lookup
  /** How strongly the text speaks for each platform. */
  platforms: Map<string, number>
  /** Errors that the text names or quotes. */
  supported: ReadonlySet<number>
  /** Whether anything in the text says that something failed. */
  failing: boolean
  /** Whether anything in it speaks of a network. */
  network: boolean
  /** Whether the number is most of the query. */
  brief: boolean
}

/** Which meanings a number has: itself, and negated as kernels and libuv on Unix return it. */
function meaningsOf(value: number, lookup: Lookup): KnownNumber[] {
  const direct = lookup.numbers.get(value) ?? []
  if (value >= 0) return direct
  const negated = (lookup.numbers.get(-value) ?? []).filter(
    ({ table }) => table.vocabulary === 'errno' && table.platform !== 'windows',
  )
  return [...direct, ...negated, ...(lookup.numbers.get(value + 2 ** 32) ?? [])]
}

const isWinsock = (known: KnownNumber) => known.table.vocabulary === 'winsock'

const CONTEXT_WEIGHT = { 0: 20, 1: 55, 2: 70, 3: 88, 4: 95 } as const

/** Which platform people mean when they don't say. */
const HOME: Readonly<Record<string, number>> = {
  windows: 1,
  linux: 6,
  macos: 4,
  android: 0,
  freebsd: 2,
  libuv: 5,
}

function inRealm({ table }: KnownNumber, { realm }: Candidate): number {
  if (realm === 'resolver') return table.vocabulary === 'eai' ? 22 : 0
  if (realm === 'herrno') return table.vocabulary === 'herrno' ? 40 : 0
  return 0
}

/** What speaks for one meaning of a number against its other meanings. */
function weightOf(known: KnownNumber, candidate: Candidate, scene: Scene): number {
  const { table, error } = known
  const { vocabulary, platform } = table
  const frequency = [9, 4, -6, -22][scene.lookup.frequency[error] ?? 3] ?? -22
  const betrayed = (scene.platforms.get(platform) ?? 0) * 14
  const home = table.usual ? (HOME[platform] ?? 0) : -25
  const crt = platform === 'windows' && vocabulary === 'errno' ? -14 : 0
  // A Win32 code is written as an HRESULT or after "WinError"; a bare small number is an errno first.
  const small =
    ['win32', 'ntstatus', 'herrno'].includes(vocabulary) && candidate.value < 1000 ? -6 : 0
  const negative = candidate.value < 0 && vocabulary === 'errno' ? -3 : 0
  const said = scene.supported.has(error) ? 30 : 0
  const realm = inRealm(known, candidate)
  const base = CONTEXT_WEIGHT[candidate.context]
  return base + frequency + betrayed + home + crt + small + negative + said + realm
}

function meaningsHere(candidate: Candidate, scene: Scene): KnownNumber[] {
  const { value, context, realm } = candidate
  const all = meaningsOf(value, scene.lookup).filter(
    ({ table }) => realm !== 'windows' || table.platform === 'windows',
  )
  return all.filter((known) => {
    if (scene.supported.has(known.error)) return true
    // Without any context only Winsock's five digits can be told from other numbers.
    if (context === 0 && !(isWinsock(known) && value >= 10000)) return false
    const { platform, usual } = known.table
    return context === 4 || usual || (scene.platforms.get(platform) ?? 0) > 0
  })
}

/** Whether one meaning stands out: the only one, or that of the system which the text betrays, else of a usual one. */
function standsOut({ table }: KnownNumber, meanings: readonly KnownNumber[], { platforms }: Scene) {
  const betrayed = ({ platform }: LookupTable) => (platforms.get(platform) ?? 0) > 0
  const elsewhere = meanings.some(({ table: other }) => !other.usual && betrayed(other))
  const only = new Set(meanings.map(({ error }) => error)).size === 1
  return only || (elsewhere ? betrayed(table) : table.usual)
}

function isSure(known: KnownNumber, candidate: Candidate, scene: Scene, out: boolean): boolean {
  const { context, value } = candidate
  if (context === 4) return true
  if (scene.supported.has(known.error)) return true
  const distinct = value >= 10000 || value <= -3000
  if (!scene.failing) return context === 3 && (distinct || scene.brief)
  if (context === 1) return distinct && scene.network
  // Any failure of a program is its 1 or 2: npm's "errno 1" tells nothing.
  const telling = Math.abs(value) > 2 && out
  return (context === 2 && distinct) || (context === 3 && telling)
}

function evidenceOf(candidate: Candidate, scene: Scene): Evidence[] {
  const meanings = meaningsHere(candidate, scene)
  const contradicted = meanings.some(({ error }) => scene.supported.has(error))
  const best = new Map<number, Evidence>()
  for (const known of meanings) {
    const { error, table } = known
    // In one text a number has one meaning: what the words say beats what it could be elsewhere.
    const beaten = contradicted && !scene.supported.has(error)
    const weight = weightOf(known, candidate, scene) * (beaten ? 0.35 : 1)
    const before = best.get(error)
    if (before && before.weight >= weight) continue
    const { value, written, start } = candidate
    best.set(error, {
      error,
      reason: { kind: 'number', value, written, platform: table.name },
      weight,
      sure: !beaten && isSure(known, candidate, scene, standsOut(known, meanings, scene)),
      span: [start, start + written.length],
    })
  }
  return [...best.values()]
}

/** Takes the text, the same without noise, the lookup and the errors that its words speak of; returns every error whose number stands in it. */
export function numbersIn(
  original: string,
  clean: string,
  lookup: Lookup,
  supported: ReadonlySet<number>,
): Evidence[] {
  const scene: Scene = {
    lookup,
    platforms: platformsIn(original),
    supported,
    failing: speaksOfFailure(original),
    network: speaksOfNetwork(original),
    brief: original.trim().length <= BRIEF,
  }
  const own = candidatesIn(clean, original)
  const runtime = runtimeNumbersIn(clean, lookup)
  const free = own.filter(
    ({ start }) => !runtime.taken.some(([from, to]) => from <= start && start < to),
  )
  return [
    ...free.flatMap((candidate) => evidenceOf(candidate, scene)),
    ...free.flatMap((candidate) => slipsOf(candidate, lookup)),
    ...runtime.evidence,
  ]
}
