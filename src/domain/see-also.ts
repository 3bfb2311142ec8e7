// Which errors a page names under “See also”: those that its article has not compared already.
import type { AtlasError, Catalogue } from './catalogue.ts'

/** Takes an error and the catalogue; returns its related errors, in their order, without those under “Easily confused with”. */
export function seeAlso(error: AtlasError, catalogue: Catalogue): AtlasError[] {
  return error.related
    .filter((slug) => !error.near.includes(slug))
    .flatMap((slug) => catalogue.error.get(slug) ?? [])
}
