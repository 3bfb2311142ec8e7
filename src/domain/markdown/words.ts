// The words of the interface that a page in Markdown needs.
import type { TextLanguage } from '../languages.ts'
import type { CorrectionWords } from '../misprints.ts'
import type { Frequency, Layer, Retry, Role } from '../kinds.ts'
import type { WireWords } from '../wire.ts'

export interface MarkdownWords {
  siteName: string
  retry: Record<Retry, string>
  role: Record<Role, string>
  layer: Record<Layer, string>
  frequency: Record<Frequency, string>
  textLanguage: Record<TextLanguage, string>
  error: {
    retry: string
    who: string
    layer: string
    frequency: string
    what: string
    when: string
    first: string
    askFirst: string
    causes: string
    causesOrder: string
    check: string
    fix: string
    sources: string
    measured: string
    calls: string
    code: string
    wire: string
    handling: string
    pitfalls: string
    confusions: string
    platforms: string
    texts: string
    related: string
    references: string
    links: string
    shortLink: string
  } & WireWords
  runtimes: {
    onError: string
    misprints: CorrectionWords & { title: string }
  }
  table: {
    platform: string
    identifier: string
    value: string
    hex: string
    text: string
    header: string
    aliasOf: (identifier: string) => string
  }
}
