// The diagnosis joined with the catalogue: which causes an answer leads to.
import type { AtlasError, Catalogue } from './catalogue.ts'
import { causeTitles } from './contents.ts'
import type { Language } from './languages.ts'
import type { Role } from './kinds.ts'

export interface FoundCause {
  error: AtlasError
  /** The anchor of the cause on the error's page. */
  id: string
  title: string
  who: Role
}

/** Takes `econnrefused#no-listener`; returns its error and its id. */
export function splitCause(address: string): { slug: string; id: string } {
  const [slug = '', id = ''] = address.split('#')
  return { slug, id }
}

/** Takes addresses of causes and a language; returns the causes with their titles. Unknown ones are left out; a check reports them. */
export function causesAt(
  addresses: readonly string[],
  catalogue: Catalogue,
  language: Language,
): FoundCause[] {
  return addresses.flatMap((address) => {
    const { slug, id } = splitCause(address)
    const error = catalogue.error.get(slug)
    const facts = error?.causes.find((cause) => cause.id === id)
    if (error === undefined || facts === undefined) return []
    const title = causeTitles(error.articles[language]).find((cause) => cause.id === id)?.title
    return [{ error, id, title: title ?? id, who: facts.who }]
  })
}
