// Numbers and words that are no error: addresses, ports, dates, versions, ids. Blanked, lengths kept.

/** More than any log line worth reading; the two ends are kept, where the first and the last cause stand. */
export const LIMIT = 12_000

/** Takes what was pasted; returns what is looked at, and whether that is all of it. */
export function bounded(text: string): { text: string; cut: boolean } {
  if (text.length <= LIMIT) return { text, cut: false }
  return { text: `${text.slice(0, LIMIT / 2)}\n${text.slice(-LIMIT / 2)}`, cut: true }
}

/** Repetitions have an end, or begin at the start of a run only: a long line without blanks must not cost seconds. */
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
  /\b(?:[\w-]{1,63}\.){1,10}[a-z]{2,24}:\d{1,5}\b/gi,
  /\blocalhost:\d{1,5}\b/gi,
  /(?<=["'\s([]|^)(?:\*|::|0\.0\.0\.0)?:\d{2,5}\b/g,
  // ports, lines, processes, threads, sizes and durations with their word
  /\b(?:ports?|порт\w*|line|lines|строк[аеуи]|pid|tid|thread|process|процесс\w*|fd|socket|session|connection|request|id|col|column|ts|seq|build|version|ver|v)[ =:#(]*\[?(?<![\w-])\d+\]?/gi,
  /(?:端口|第)\s*[:：]?\s*\d+/g,
  /(?<![\w.])\d+(?:[.,]\d+)?\s?(?:ms|msec|us|µs|ns|s|sec|secs|seconds?|min|minutes?|h|hours?|days?|bytes?|B|KB|KiB|MB|MiB|GB|GiB|kb\/s|%|px|мс|сек\w*|мин\w*|байт\w*|秒|毫秒|字节|分钟|次|times|attempts?|retries|bits?)(?![\w\p{L}])/giu,
  // pointers, versions, source positions, exit codes, HTTP answers
  /\b0x[0-9a-f]{9,16}\b/gi,
  /(?<![\w.])v?\d+\.\d+(?:\.\d+)*(?:[-+][\w.]+)?(?![\w])/gi,
  /(?<![\w$./\\-])[\w$./\\-]+\.(?:js|ts|mjs|cjs|py|go|rs|c|cc|cpp|cxx|h|hpp|java|kt|cs|rb|php|pl|erl|ex|vb|swift|m|lua|scala|exe|dll|so)(?::\d+(?::\d+)?|\(\d+\)| on line \d+)?/gi,
  /\bexit(?:ed)?(?: with)?(?: (?:code|status))?[ =:]*-?\d+/gi,
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?(?: (?:status|code|error))*|status(?: ?code)?|response(?: code)?)[ =:]*[1-5]\d{2}\b/gi,
  /\b[1-5]\d{2} (?:OK|Created|Accepted|Moved Permanently|Found|Not Modified|Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Conflict|Gone|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)\b/gi,
  // references, orders, telephone numbers
  /(?:#|№)\s?\d+/g,
  /\+?\d[\d-]{0,20}(?:[ -]\d{2,4}){2,}/g,
]

/** Takes a text; returns it with everything blanked that only looks like an error's number. */
export function withoutNoise(text: string): string {
  let clean = text
  for (const form of NOISE) clean = clean.replace(form, (found) => ' '.repeat(found.length))
  return clean
}
