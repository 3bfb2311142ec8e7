// What the recogniser knows beyond headers and system texts: simplified forms of Traditional characters.
import type { Catalogue } from '../catalogue.ts'
import type { LookupExtras } from './lookup.ts'

/** Takes the catalogue; returns what runtimes and misprints add to the lookup. */
export function lookupExtras(_catalogue: Catalogue): LookupExtras {
  return {
    runtimeLabels: {},
    runtimes: {},
    runtimeNumbers: {},
    runtimeTexts: [],
    misprints: [],
    simplified: '',
  }
}
