// The site without a network: what is kept on the reader's device, and where it comes from.
import type { Language } from './languages.ts'

/** Caches of kept languages are called so, with language and version behind it. */
export const KEPT_CACHES = 'atlas-offline '

/** In such a cache: what is kept. Put there last, so a cache without it is not complete. */
export const KEPT = '/offline/kept.json'

/** Paths without base. */
export const offlinePaths = {
  index: () => '/offline/index.json',
  pack: (language: Language) => `/offline/${language}.pack`,
  worker: () => '/sw.js',
}

/** What there is to keep: for each language its version and what it weighs to load. */
export type OfflineIndex = Record<Language, { version: string; bytes: number }>

/** One language's pages. Style sheets are the same on most pages: each stands once, pages hold its number. */
export interface OfflinePack {
  styles: string[]
  /** Path without base → HTML. */
  pages: Record<string, string>
  /** Paths of scripts, search index and icon. */
  files: string[]
  /** Short link → path without base and language. */
  shorts: Record<string, string>
}

/** What the cache says about itself. */
export interface Kept {
  language: Language
  version: string
  bytes: number
  /** What stands before paths in this language. */
  prefix: string
  shorts: Record<string, string>
}

const STYLE = /<style>([\s\S]*?)<\/style>/g

/** Takes HTML and the style sheets known so far, to which it adds; returns the HTML with their numbers. */
export function withoutStyles(html: string, styles: string[]): string {
  return html.replace(STYLE, (_, css: string) => {
    const known = styles.indexOf(css)
    return `<style>${known < 0 ? styles.push(css) - 1 : known}</style>`
  })
}

/** Takes HTML with numbers and the style sheets; returns the page as it was. */
export function withStyles(html: string, styles: readonly string[]): string {
  return html.replace(STYLE, (_, index: string) => `<style>${styles[Number(index)] ?? ''}</style>`)
}
