// URLs: where each thing lives, and which short links lead to it.
import type { Catalogue } from './catalogue.ts'
import { negatedMeanings, ownersOf, type Meaning } from './meanings.ts'
import { identifiersOf } from './order.ts'
import { DEFAULT_LANGUAGE, type Language } from './languages.ts'
import { wrongNames, wrongNumbers } from './misprints.ts'
import { hasHresult, hex, hresult, signed32 } from './numbers.ts'
import type { Category, Vocabulary } from './kinds.ts'

/** Takes a language; returns the first part of its URLs: nothing for English. */
export function localePrefix(language: Language): string {
  return language === DEFAULT_LANGUAGE ? '' : `/${language}`
}

/** Paths of the kinds of page, without base and language. */
export const paths = {
  home: () => '/',
  error: (slug: string) => `/error/${slug}/`,
  value: (value: number) => `/value/${value}/`,
  category: (id: Category) => `/category/${id}/`,
  platform: (id: string) => `/platform/${id}/`,
  runtimes: () => '/runtime/',
  runtime: (id: string) => `/runtime/${id}/`,
  translations: () => '/translations/',
  diagnosis: () => '/diagnose/',
  diagnose: (step: string) => `/diagnose/${step}/`,
  calls: () => '/call/',
  call: (id: string) => `/call/${id}/`,
  /** The comparison of all errors; its first part has no number. */
  compare: (part = 1) => (part === 1 ? '/compare/' : `/compare/${part}/`),
  reproductions: () => '/reproductions/',
  search: () => '/search/',
  about: () => '/about/',
  api: () => '/api/',
}

/** The picture for shared links of pages that have none of their own. */
export const SITE_CARD = 'atlas'

/** Takes the slug of an error, or SITE_CARD, and a language; returns the path of its picture. */
export function cardPath(name: string, language: Language): string {
  return `/og/${language}/${name}.png`
}

/** The list of sitemaps; of each language, one. */
export const SITEMAP = '/sitemap.xml'
export function sitemapPath(language: Language): string {
  return `/sitemap-${language}.xml`
}

/** The description of the site's search, without base and language. */
export function openSearchPath(): string {
  return '/opensearch.xml'
}

/** The feed of changes, without base and language. */
export function feedPath(): string {
  return '/feed.xml'
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

/** Takes what a number means; returns where it leads: to the error when exactly one owns it, else to the value page. */
function target(value: number, meanings: readonly Meaning[]): string {
  const owners = ownersOf(meanings)
  return owners.length === 1 && owners[0] ? paths.error(owners[0].slug) : paths.value(value)
}

/** Takes a number and what it means; returns the other ways to write it, each with the page that it opens. */
function otherForms(value: number, meanings: readonly Meaning[]): ShortLink[] {
  const of = (keep: (vocabulary: Vocabulary) => boolean) =>
    meanings.filter((meaning) => keep(meaning.value.vocabulary))
  const wrapped = of(hasHresult)
  const errnos = of((vocabulary) => vocabulary === 'errno')
  const forms = [{ name: hex(value), path: target(value, meanings) }]
  if (wrapped.length > 0)
    forms.push(
      { name: hex(hresult(value)), path: target(value, wrapped) },
      { name: String(signed32(hresult(value))), path: target(value, wrapped) },
    )
  if (value >= 2 ** 31) forms.push({ name: String(signed32(value)), path: target(value, meanings) })
  if (value > 0 && errnos.length > 0)
    forms.push({ name: String(-value), path: target(value, errnos) })
  return forms
}

/**
 * Takes the catalogue; returns every short link, in lower case. A name leads to its error. A number leads
 * straight to the error when exactly one owns it, else to its value page; so does each of its other forms,
 * an HRESULT by its Windows meanings only, a negated number by its errno meanings only. A number that is
 * both a value and an errno negated (-11) leads to the page of the value, which shows both readings. A
 * misprinted name leads to the error that is meant, a misprinted number to a page that says so.
 */
export function shortLinks(catalogue: Catalogue): ShortLink[] {
  const links = new Map<string, string>()
  const add = ({ name, path }: ShortLink) => {
    const lower = name.toLowerCase()
    if (!links.has(lower)) links.set(lower, path)
  }
  for (const error of catalogue.errors)
    for (const name of [error.slug, ...identifiersOf(error)])
      add({ name, path: paths.error(error.slug) })
  for (const [value, meanings] of catalogue.meanings)
    add({
      name: String(value),
      path: target(value, [...meanings, ...negatedMeanings(catalogue, value)]),
    })
  for (const [value, meanings] of catalogue.meanings) otherForms(value, meanings).forEach(add)
  for (const { name, error } of wrongNames(catalogue)) add({ name, path: paths.error(error.slug) })
  for (const { value } of wrongNumbers(catalogue))
    add({ name: String(value), path: paths.value(value) })
  return [...links].map(([name, path]) => ({ name, path }))
}
