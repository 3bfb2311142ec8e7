// The lookup as the site publishes it: what the recogniser knows, with the table of simplified characters.
import type { Catalogue } from '../domain/catalogue.ts'
import { lookupExtras } from '../domain/identify/extras.ts'
import { lookupData, type LookupData } from '../domain/identify/lookup.ts'
import { simplifiedPairs } from './simplified.ts'

/** Packed once for all files that travel. */
const packed = new WeakMap<Catalogue, LookupData>()

/** Takes the catalogue; returns the lookup, ready to be written as JSON. */
export function siteLookup(catalogue: Catalogue): LookupData {
  const lookup = packed.get(catalogue) ?? packLookup(catalogue)
  packed.set(catalogue, lookup)
  return lookup
}

function packLookup(catalogue: Catalogue): LookupData {
  const chinese = catalogue.texts
    .all(catalogue.owner.keys())
    .filter(({ language }) => language === 'zh')
    .flatMap(({ text, variants, aliases }) => [
      text ?? '',
      ...variants.map((variant) => variant.text),
      ...aliases,
    ])
  const simplified = simplifiedPairs(chinese)
  return lookupData(catalogue, { ...lookupExtras(catalogue), simplified })
}
