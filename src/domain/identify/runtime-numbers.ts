// Numbers of programs that count for themselves: curl's exit codes, Chromium's and Apple's networks, WinINet.
import type { Evidence, Span } from './evidence.ts'
import type { Lookup } from './unfold.ts'

/** Runtimes that count for themselves: how their number is written, and the name of their table. */
const RUNTIME_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/\bcurl(?: error| exit(?:ed)?(?: with)?| code)*[: ]{0,3}\(?(\d{1,2})\)?(?![\d.])/gi, 'curl'],
  [/\b(?:steam|chrom\w+|electron|webview|net[_ ]?error|ERR_\w+)\D{0,30}(-\d{1,3})\b/gi, 'chromium'],
  [/\b(?:NSURLErrorDomain|CFNetwork)\D{0,20}(-\d{3,5})\b/g, 'nsurl'],
  [/(?:^\s*|\b(?:code|error)\D{0,3})(-1\d{3})(?!\d)/gi, 'nsurl'],
  // five digits alone may be anything: called an error, beside the library's name, or the whole question
  [/^\s*(12\d{3})\s*$/g, 'wininet'],
  [
    /(?:err(?:or|no)?|code|fail\w*|ошибк\p{L}|код\p{L}?|错误|错误码|錯誤|代码|win(?:http|inet)\w*)[^\d\n]{0,12}(12\d{3})(?![\d.])/giu,
    'wininet',
  ],
  [/\b(?:0x)?8007(2e[0-9a-f]{2})\b/gi, 'wininet'],
]

export interface RuntimeNumbers {
  evidence: Evidence[]
  /** Where such numbers stand, known ones or not: there is no errno there. */
  taken: Span[]
}

/** Takes the text without noise and the lookup; returns the errors that such numbers name, and where they stand. */
export function runtimeNumbersIn(text: string, lookup: Lookup): RuntimeNumbers {
  const evidence: Evidence[] = []
  const taken: Span[] = []
  for (const [form, runtime] of RUNTIME_NUMBERS)
    for (const match of text.matchAll(form)) {
      const digits = match[1] ?? ''
      const value = /^2e/i.test(digits) ? Number.parseInt(digits, 16) : Number(digits)
      const error = lookup.runtimeNumbers.get(runtime)?.get(value)
      const span = [match.index, match.index + match[0].length] as const
      if (error !== undefined || runtime === 'curl') taken.push(span)
      if (error === undefined) continue
      const written = Number.isNaN(Number(digits)) ? match[0] : digits
      const reason = { kind: 'number', value, written, platform: runtime } as const
      evidence.push({ error, reason, weight: 60, sure: true, span })
    }
  return { evidence, taken }
}
