// Numbers and words that are no error: addresses, ports, dates, versions, ids. Blanked, lengths kept.

/** More than any log line worth reading; the two ends are kept, where the first and the last cause stand. */
export const LIMIT = 8_000

/** Characters that are seen by no reader: zero-width, direction marks, the byte order mark. */
const UNSEEN =
  /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Takes what was pasted; returns what is looked at (NFKC, nothing unseen), and whether that is all of it. */
export function bounded(pasted: string): { text: string; cut: boolean } {
  const cut = pasted.length > LIMIT
  // Bounded first: whatever follows never sees more than the limit.
  const ends = cut ? `${pasted.slice(0, LIMIT / 2)}\n${pasted.slice(-LIMIT / 2)}` : pasted
  return {
    text: ends
      .normalize('NFKC')
      .slice(0, 2 * LIMIT)
      .replace(UNSEEN, ' '),
    cut,
  }
}

const NOISE: readonly RegExp[] = [
  // GUIDs
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  // dates and times: 2025-12-04 17:20:08,311 · 2014/03/14 · 04.12.2025 · 17:20:08.123
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g,
  /\b\d{1,2}[./]\d{1,2}[./]\d{4}\b/g,
  /\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?\b/g,
  // addresses, with a port or without
  /\b(?:\d{1,3}\.){3}\d{1,3}(?:[:@]\d{1,5})?(?:\/\d{1,5})?(?:@\d+)?/g,
  /\[[0-9a-f:.]{0,45}::?[0-9a-f:.%\w]{0,60}\](?::\d{1,5})?/gi,
  /(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\w:])/gi,
  // URLs and host:port
  /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"<>)\]]+/gi,
  /\b(?!asio\.)(?:[\w-]{1,63}\.){1,10}[a-z]{2,24}:\d{1,5}\b/gi,
  /\blocalhost:\d{1,5}\b/gi,
  /(?<=["'\s([]|^)(?:\*|::|0\.0\.0\.0)?:\d{2,5}\b/g,
  // sizes and durations
  /(?<![\w.])\d+(?:[.,]\d+)?\s?(?:ms|msec|us|µs|ns|s|sec|secs|seconds?|min|minutes?|h|hours?|days?|bytes?|B|KB|KiB|MB|MiB|GB|GiB|kb\/s|%|px|мс|сек\p{L}*|мин\p{L}*|байт\p{L}*|秒|毫秒|字节|分钟|次|times|attempts?|retries|bits?)(?![\w\p{L}])/giu,
  // pointers, versions, source positions, HTTP answers
  /\b0x[0-9a-f]{9,16}\b/gi,
  /(?<![\w.])v?\d+\.\d+(?:\.\d+)*(?:[-+][\w.]+)?(?![\w])/gi,
  /(?<![\w$./\\-])[\w$./\\-]+\.(?:js|ts|mjs|cjs|py|go|rs|c|cc|cpp|cxx|h|hpp|java|kt|cs|rb|php|pl|erl|ex|vb|swift|m|lua|scala|exe|dll|so)(?::\d+(?::\d+)?|\(\d+\)| on line \d+)?/gi,
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?(?: (?:status|code|error))*|status(?: ?code)?|response(?: code)?)[ =:]*[1-5]\d{2}\b/gi,
  /\b[1-5]\d{2} (?:OK|Created|Accepted|Moved Permanently|Found|Not Modified|Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Conflict|Gone|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)\b/gi,
  // references and orders (NFKC has made "No" of "№"), but not "Socket Error # 10061"; telephone numbers
  /(?<!(?:err(?:or|no)?|winsock|code|ошибк\p{L}|сокета?|код\p{L}?|错误|錯誤|代码)\s?)(?:#|\bno\.?)\s?\d+/giu,
  /\+?\d[\d-]{0,20}(?:[ -]\d{2,4}){2,}/g,
]

/** Ports, lines, processes, exit codes: the number is blanked, the word before it stays. */
const LABELLED: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_])(?:ports?|порт\p{L}*|lines?|строк\p{L}*|pid|tid|thread|process|процесс\p{L}*|fd|id|col|column|ts|seq|build|version|ver|v)[ =:#(]{0,9}\[?(?<![\w-])\d+\]?/giu,
  /\b(?:socket|session|connection|request)[ =:#(]*\[?(?!1[01]\d{3}\b)\d+\]?/gi,
  /(?:端口|第)\s*[:：]?\s*\d+/g,
  /\bexit(?:ed)?(?: with)?(?: (?:code|status))?[ =:]*-?\d+/gi,
  // who writes into a system's journal: "sshd[812]:", "status=1/FAILURE"
  /(?<=[a-z])\[(?!1[01]\d{3}\])\d+\](?=:\s)|\bstatus=\d+\//gi,
]

/** Takes a text; returns it with everything blanked that only looks like an error's number. */
export function withoutNoise(text: string): string {
  let clean = text
  for (const form of NOISE) clean = clean.replace(form, (found) => ' '.repeat(found.length))
  for (const form of LABELLED) clean = clean.replace(form, (found) => found.replace(/\d/g, ' '))
  return clean
}
