// The recogniser as the site has it, made from the project's own content.
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts'
import { createRecogniser, type Recogniser } from '../../src/domain/identify/identify.ts'
import type { LookupData } from '../../src/domain/identify/lookup.ts'
import { siteLookup } from '../../src/publish/lookup.ts'
import { readContent } from './content.ts'

export interface RealRecogniser {
  catalogue: Catalogue
  data: LookupData
  recogniser: Recogniser
}

/** Returns the catalogue, the lookup as it travels, and the recogniser made from the content, by way of the file that travels. */
export async function realRecogniser(): Promise<RealRecogniser> {
  const catalogue = buildCatalogue(await readContent())
  const data = JSON.parse(JSON.stringify(siteLookup(catalogue))) as LookupData
  return { catalogue, data, recogniser: createRecogniser(data.first.part, data.rest.part) }
}
