// The errors that the start page shows first, and the examples beside its search box.
import type { Catalogue } from './catalogue.ts'
import { TEXT_LANG, type Language } from './languages.ts'

/** The twenty errors that people meet most, in the order of how often they are asked about. */
export const MOST_MET: readonly string[] = [
  'econnrefused',
  'etimedout',
  'econnreset',
  'econnaborted',
  'eacces',
  'eaddrinuse',
  'wsahost_not_found',
  'eaddrnotavail',
  'epipe',
  'wsatry_again',
  'enotsock',
  'einval',
  'eagain',
  'ehostunreach',
  'enetunreach',
  'enobufs',
  'emfile',
  'wsaeproviderfailedinit',
  'emsgsize',
  'enotconn',
]

/** Takes the catalogue and a language; returns a number, a log line and a message in another language to try. */
export function searchExamples(
  { error, texts }: Catalogue,
  language: Language,
): { text: string; lang: string }[] {
  const number = error.get('econnrefused')?.values.find((row) => row.vocabulary === 'winsock')
  const linux = error.get('ehostunreach')?.values.find((row) => row.platform.id === 'linux')
  const printed = linux?.texts[0]?.text?.toLowerCase()
  const foreign = language === 'ru' ? 'zh' : 'ru'
  const message = texts.find('windows', foreign, 'WSAECONNRESET')
  return [
    { text: String(number?.value ?? ''), lang: 'en' },
    { text: printed ? `dial tcp 203.0.113.7:7000: connect: ${printed}` : '', lang: 'en' },
    { text: message?.text ?? '', lang: TEXT_LANG[foreign] },
  ].filter(({ text }) => text !== '')
}
