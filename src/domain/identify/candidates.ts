// Numbers in a text that may be an error's: how they are written, and what the words before them make of them.
import { fromHresult } from '../numbers.ts'

/** 4: the whole query, or an HRESULT; 3: named as an error number; 2: called a code; 1: in brackets; 0: just there. */
export type Context = 0 | 1 | 2 | 3 | 4

/** Which tables a number can belong to, when the words before it tell. */
export type Realm = 'windows' | 'resolver' | 'herrno' | 'any'

export interface Candidate {
  value: number
  written: string
  start: number
  context: Context
  realm: Realm
}

/** A number of its own, or one that a lost blank glued to the word that names it: `WinError10061`. */
const DECIMAL = /(?:(?<![\w.,-])|(?<=error|errno|wsa|code|\bno))-?\d{1,10}(?![\d_]|[.,]\d)/gi
const HEX = /\b0x([0-9a-f]{1,8})\b|\b([8c]007[0-9a-f]{4})\b/gi

const NAMED =
  /(?:errno|os ?error|\bos ?#|win ?error|winsock|wsa|getlasterror\(?\)?|socketexception|socketerror|gaierror|herror|socket error|asio\.(?:system|netdb|addrinfo|misc)|(?<!\w)system|nativeerrorcode|socketerrorcode|errorcode|posixerrordomain|system error|системная ошибка|系统错误|系統錯誤|сокета|套接字错误)\s*(?:error|code|number|no\.?|num|代码|错误)?\s*["']?\s*[:=#(\[是为：]*\s*$/i
const CALLED =
  /(?:error|erro|err|fail(?:ed|ure)?(?: with)?(?: \w+){0,3}|code|errcode|errnum|reason|ret|rc|result|returned?|due to|ошибк\p{L}*|код\p{L}*|错误|錯誤|代码|代碼|错误码|错误代码|返回|失败)\s*(?:code|number|no\.?|num|id|is|was|码|号|代码|代碼|编号|ошибки)?\s*["']?\s*[:=#(\[是为：（]*\s*$/iu

const RESOLVER = /getaddrinfo|gai_|gaierror|addrinfo|name resolution|resolv|lookup/i
const HERRNO = /netdb|h_?error|h_errno|gethostby/i
const WINDOWS = /win ?error|winsock|wsa|0x8007/i

/** `KeyError: 10048` tells a key, not an error's number; sockets fail with other classes. */
const OTHER_CLASS = /(?<!\b(?:os|io|win|socket|connection\w{0,12}))(?<=[a-z])error:\s*$/i

/** In brackets: not as the argument of a call, as in `listen(10048)`, but as in `OSError(10048`. */
const OPENED =
  /(?:[[（【]|(?<!\w)\(|(?<=err|errno|error|exception|code|fail|failed)\()\s*(?:os\s*)?$/i
const CLOSED = /^\s*[\])）】,:]/

function contextOf(text: string, start: number, end: number): Context {
  const before = text.slice(Math.max(0, start - 40), start)
  if (OTHER_CLASS.test(before)) return 0
  if (NAMED.test(before)) return 3
  if (CALLED.test(before)) return 2
  const after = text.slice(end, end + 3)
  const bracketed = OPENED.test(before) && CLOSED.test(after)
  return bracketed || (/[:：]\s*$/.test(before) && /^:\s/.test(after)) ? 1 : 0
}

function realmOf(text: string, start: number): Realm {
  const before = text.slice(Math.max(0, start - 40), start)
  if (WINDOWS.test(before)) return 'windows'
  if (HERRNO.test(before)) return 'herrno'
  return RESOLVER.test(before) ? 'resolver' : 'any'
}

/** So many numbers are looked at from each end; the rest of a hex dump says nothing. */
const MOST = 120

function ends<T>(list: T[]): T[] {
  return list.length <= 2 * MOST ? list : [...list.slice(0, MOST), ...list.slice(-MOST)]
}

/** From so much on a number says by itself that it is no count: Winsock begins here. */
const DISTINCT = 10_000

function hexCandidate(match: RegExpExecArray, clean: string, whole: string): Candidate {
  const [written, plain, hresult] = match
  const start = match.index
  const value = Number.parseInt(plain ?? hresult ?? '', 16)
  const inside = fromHresult(value)
  if (inside !== undefined) return { value: inside, written, start, context: 4, realm: 'windows' }
  const named = value >= DISTINCT ? 3 : contextOf(clean, start, start + written.length)
  return { value, written, start, context: whole === written ? 4 : named, realm: 'any' }
}

function decimalCandidate(match: RegExpExecArray, clean: string, whole: string) {
  const [written] = match
  const start = match.index
  const context = contextOf(clean, start, start + written.length)
  // Codes are not padded: 00000005 is a part of something longer.
  if (/^-?0\d/.test(written)) return undefined
  // A line break that was lost glues a word to a number: only one that is called a code is believed.
  if (/[a-z]/i.test(clean[start + written.length] ?? '') && context < 2) return undefined
  const number = Number(written)
  const unsigned = number < 0 ? number + 2 ** 32 : number
  const inside = unsigned > 2 ** 31 ? fromHresult(unsigned) : undefined
  const found: Candidate =
    inside === undefined
      ? {
          value: number,
          written,
          start,
          context: whole === written ? 4 : context,
          realm: realmOf(clean, start),
        }
      : { value: inside, written, start, context: 4, realm: 'windows' }
  return found
}

/** Takes the text without noise and as it was; returns the numbers in it that are worth a look. */
export function candidatesIn(clean: string, original: string): Candidate[] {
  const whole = original.trim()
  return [
    ...ends([...clean.matchAll(HEX)]).map((match) => hexCandidate(match, clean, whole)),
    ...ends([...clean.matchAll(DECIMAL)]).flatMap(
      (match) => decimalCandidate(match, clean, whole) ?? [],
    ),
  ]
}
