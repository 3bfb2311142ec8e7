// URLs: where each thing lives, and which short links lead to it.
import { ownersOf, identifiersOf, type Catalogue } from './catalogue.ts'
import { DEFAULT_LANGUAGE, type Language } from './languages.ts'
import { hasHresult, hex, hresult, signed32 } from './numbers.ts'

/** Takes a language; returns the first part of its URLs: nothing for English. */
export function localePrefix(language: Language): string {
  return language === DEFAULT_LANGUAGE ? '' : `/${language}`
}

/** Paths of the kinds of page, without base and language. */
export const paths = {
  home: () => '/',
  error: (slug: string) => `/error/${slug}/`,
  value: (value: number) => `/value/${value}/`,
  platform: (id: string) => `/platform/${id}/`,
  compare: () => '/compare/',
  search: () => '/search/',
  about: () => '/about/',
}

/** Takes a path without language and a language; returns the path in that language. */
export function localized(path: string, language: Language): string {
  return `${localePrefix(language)}${path}`
}

/** Takes the site's base (`/` or `/atlas`) and a path; returns the path to write into a link. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path
}

/** A short link: what the customer saw, and the page that it opens (path without language). */
export interface ShortLink {
  name: string
  path: string
}

/** Takes a number and its vocabulary; returns how else it is written: hex, HRESULT, signed, negated. */
function numberForms(value: number, winCode: boolean, errnoLike: boolean): string[] {
  const forms = [String(value), hex(value).toLowerCase()]
  if (winCode) forms.push(hex(hresult(value)).toLowerCase(), String(signed32(hresult(value))))
  if (value >= 2 ** 31) forms.push(String(signed32(value)))
  if (errnoLike && value > 0) forms.push(String(-value))
  return forms
}

/**
 * Takes the catalogue; returns every short link. A name leads to its error. A number leads straight to
 * the error when exactly one owns it, else to its value page; so does each of its other forms.
 * Where two numbers share a form (-11 is errno 11 negated and an EAI value), the number written so wins.
 */
export function shortLinks(catalogue: Catalogue): ShortLink[] {
  const links = new Map<string, string>()
  const add = (name: string, path: string) => {
    if (!links.has(name)) links.set(name, path)
  }
  for (const error of catalogue.errors)
    for (const identifier of [error.slug, ...identifiersOf(error)])
      add(identifier.toLowerCase(), paths.error(error.slug))
  const targets = [...catalogue.meanings].map(([value, meanings]) => {
    const owners = ownersOf(meanings)
    const path = owners.length === 1 && owners[0] ? paths.error(owners[0].slug) : paths.value(value)
    return { value, meanings, path }
  })
  for (const { value, path } of targets) add(String(value), path)
  for (const { value, meanings, path } of targets) {
    const winCode = meanings.some((m) => hasHresult(m.value.vocabulary))
    const errnoLike = meanings.some((m) => m.value.vocabulary === 'errno')
    for (const form of numberForms(value, winCode, errnoLike)) add(form, path)
  }
  return [...links].map(([name, path]) => ({ name, path }))
}
