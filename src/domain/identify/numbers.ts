// Numbers of errors in a text: in their context, in all their forms, on the platform that the text betrays.
import { fromHresult } from '../numbers.ts'
import type { Evidence } from './evidence.ts'
import type { KnownNumber, Lookup } from './lookup.ts'
import { platformsIn } from './platforms.ts'

interface Candidate {
  value: number
  written: string
  start: number
  /** 3: named as an error number (`errno 111`), 2: called a code, 1: in brackets, 0: just there, 4: the whole query. */
  context: 0 | 1 | 2 | 3 | 4
  vocabulary?: 'windows' | 'any'
}

const DECIMAL = /(?<![\w.,-])-?\d{1,10}(?![\w]|[.,]\d)/g
const HEX = /\b0x([0-9a-f]{1,8})\b|\b([8c]007[0-9a-f]{4})\b/gi

const NAMED =
  /(?:errno|os ?error|win ?error|winsock|wsa|getlasterror\(?\)?|socketexception|socketerror|gaierror|herror|socket error|asio\.(?:system|netdb|addrinfo|misc)|(?<!\w)system|nativeerrorcode|socketerrorcode|errorcode|ошибка сокета|套接字错误)\s*(?:code|number|no\.?)?\s*["']?\s*[:=#(\[是为]*\s*$/i
const CALLED =
  /(?:error|erro|err|fail(?:ed|ure)?(?: with)?(?: \w+){0,3}|code|errcode|errnum|reason|ret|rc|result|returned?|ошибк\p{L}*|код\p{L}*|错误|錯誤|代码|代碼|错误码|错误代码|返回)\s*(?:code|number|no\.?|num|id|is|was|码|号|代码|代碼|编号|ошибки|№)?\s*["']?\s*[:=#(\[是为：（]*\s*$/iu

function contextOf(text: string, start: number, end: number): 0 | 1 | 2 | 3 {
  const before = text.slice(Math.max(0, start - 40), start)
  if (NAMED.test(before)) return 3
  if (CALLED.test(before)) return 2
  const bracketed = /[[(（【]\s*$/.test(before) && /^\s*[\])）】,:]/.test(text.slice(end, end + 3))
  return bracketed ? 1 : 0
}

function candidatesIn(clean: string, original: string): Candidate[] {
  const whole = original.trim()
  const found: Candidate[] = []
  for (const match of clean.matchAll(HEX)) {
    const value = Number.parseInt(match[1] ?? match[2] ?? '', 16)
    const inside = fromHresult(value)
    const context = whole === match[0] ? 4 : 3
    found.push({
      value: inside ?? value,
      written: match[0],
      start: match.index,
      context,
      ...(inside === undefined ? {} : { vocabulary: 'windows' as const }),
    })
  }
  for (const match of clean.matchAll(DECIMAL)) {
    const written = match[0]
    const start = match.index
    const number = Number(written)
    const unsigned = number < 0 ? number + 2 ** 32 : number
    const inside = unsigned > 2 ** 31 ? fromHresult(unsigned) : undefined
    const context = whole === written ? 4 : contextOf(clean, start, start + written.length)
    if (inside !== undefined)
      found.push({ value: inside, written, start, context: 4, vocabulary: 'windows' })
    else found.push({ value: number, written, start, context })
  }
  return found
}

/** Which readings a number has: itself, and negated as kernels and libuv on Unix return it. */
function readings(value: number, lookup: Lookup): KnownNumber[] {
  const direct = lookup.numbers.get(value) ?? []
  if (value >= 0) return direct
  const negated = (lookup.numbers.get(-value) ?? []).filter(
    ({ table }) => table.vocabulary === 'errno' && table.platform !== 'windows',
  )
  const signed = lookup.numbers.get(value + 2 ** 32) ?? []
  return [...direct, ...negated, ...signed]
}

const isWinsock = (known: KnownNumber) => known.table.vocabulary === 'winsock'

const CONTEXT_WEIGHT = { 0: 20, 1: 55, 2: 70, 3: 88, 4: 95 } as const

/** What speaks for one reading of a number against its other readings. */
function readingWeight(
  known: KnownNumber,
  candidate: Candidate,
  platforms: Map<string, number>,
  lookup: Lookup,
) {
  const { table, error } = known
  const frequency = [9, 4, -6, -22][lookup.frequency[error] ?? 3] ?? -22
  const betrayed = (platforms.get(table.platform) ?? 0) * 14
  const order = { windows: 1, linux: 6, macos: 4, android: 0, freebsd: 2, libuv: 5 }[table.platform]
  const home = table.usual ? (order ?? 0) : -25
  const crt = table.platform === 'windows' && table.vocabulary === 'errno' ? -14 : 0
  // A Win32 code is written as an HRESULT or after "WinError"; a bare small number is an errno first.
  const small =
    ['win32', 'ntstatus', 'herrno'].includes(table.vocabulary) && candidate.value < 1000 ? -6 : 0
  const negative = candidate.value < 0 && table.vocabulary === 'errno' ? -3 : 0
  return CONTEXT_WEIGHT[candidate.context] + frequency + betrayed + home + crt + small + negative
}

function evidenceOf(
  candidate: Candidate,
  platforms: Map<string, number>,
  lookup: Lookup,
): Evidence[] {
  const all = readings(candidate.value, lookup).filter(
    ({ table }) => candidate.vocabulary !== 'windows' || table.platform === 'windows',
  )
  const bare = candidate.context === 0
  // Without any context only Winsock's five digits can be told from other numbers.
  const told = bare ? all.filter((known) => isWinsock(known) && candidate.value >= 10000) : all
  const usable = told.filter(
    ({ table }) =>
      candidate.context === 4 || table.usual || (platforms.get(table.platform) ?? 0) > 0,
  )
  const unique = new Set(usable.map(({ error }) => error)).size === 1
  const best = new Map<number, Evidence>()
  for (const known of usable) {
    const weight = readingWeight(known, candidate, platforms, lookup)
    const distinct = candidate.value >= 10000 || candidate.value <= -3000
    const { context, written, start } = candidate
    const sure =
      context === 4 ||
      (context >= 1 && distinct) ||
      (context === 3 && (unique || known.table.usual))
    const before = best.get(known.error)
    if (before && before.weight >= weight) continue
    best.set(known.error, {
      error: known.error,
      reason: { kind: 'number', value: candidate.value, written, platform: known.table.name },
      weight,
      sure,
      span: [start, start + written.length],
    })
  }
  return [...best.values()]
}

/** A number of five digits that no system has, but that is one slip away from one: 10083 for 10038. */
function slips(candidate: Candidate, lookup: Lookup): Evidence[] {
  const { value, written, start, context } = candidate
  if (context < 2 || value < 10000 || value > 11999 || lookup.numbers.has(value)) return []
  const digits = [...written]
  const swapped = digits.slice(0, -1).map((_, i) => {
    const other = [...digits]
    ;[other[i], other[i + 1]] = [digits[i + 1] ?? '', digits[i] ?? '']
    return Number(other.join(''))
  })
  const changed = digits.flatMap((_, i) =>
    [...'0123456789'].map((digit) =>
      Number([...digits.slice(0, i), digit, ...digits.slice(i + 1)].join('')),
    ),
  )
  const seen = new Set<number>()
  return [...swapped.map((n) => [n, 40] as const), ...changed.map((n) => [n, 26] as const)].flatMap(
    ([number, weight]) => {
      const known = lookup.numbers.get(number)?.find(isWinsock)
      if (!known || seen.has(known.error)) return []
      seen.add(known.error)
      const frequency = [9, 4, -6, -12][lookup.frequency[known.error] ?? 3] ?? 0
      const reason = {
        kind: 'similar-number',
        value: number,
        written,
        platform: known.table.name,
      } as const
      return [
        {
          error: known.error,
          reason,
          weight: weight + frequency,
          sure: false,
          span: [start, start + written.length] as const,
        },
      ]
    },
  )
}

/** Runtimes that count for themselves: how their number is written, and the name of their table. */
const RUNTIME_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/\bcurl(?: error)?[: ]*\(?(\d{1,2})\)?(?!\d)/gi, 'curl'],
  [/\b(?:NSURLErrorDomain|CFNetwork)\D{0,20}(-\d{3,5})\b/g, 'nsurl'],
  [/(?<![\d.:])(12\d{3})(?![\d.])/g, 'wininet'],
]

function runtimeNumbersIn(text: string, lookup: Lookup): Evidence[] {
  return RUNTIME_NUMBERS.flatMap(([form, runtime]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const value = Number(match[1])
      const error = lookup.runtimeNumbers.get(runtime)?.get(value)
      if (error === undefined) return []
      const span = [match.index, match.index + match[0].length] as const
      const reason = { kind: 'number', value, written: match[0], platform: runtime } as const
      return [{ error, reason, weight: 60, sure: true, span }]
    }),
  )
}

/** Takes the text, the same without noise, and the lookup; returns every error whose number stands in it. */
export function numbersIn(original: string, clean: string, lookup: Lookup): Evidence[] {
  const platforms = platformsIn(original)
  const own = candidatesIn(clean, original).slice(0, 200)
  return [
    ...own.flatMap((candidate) => evidenceOf(candidate, platforms, lookup)),
    ...own.flatMap((candidate) => slips(candidate, lookup)),
    ...runtimeNumbersIn(clean, lookup),
  ]
}
