// The recogniser as the site has it, made from the project's own content.
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts'
import { lookupExtras } from '../../src/domain/identify/extras.ts'
import { createRecogniser, type Recogniser } from '../../src/domain/identify/identify.ts'
import { lookupData, type LookupData } from '../../src/domain/identify/lookup.ts'
import { readContent } from './content.ts'

export interface RealRecogniser {
  catalogue: Catalogue
  data: LookupData
  recogniser: Recogniser
}

/** Returns the catalogue, the lookup as it travels, and the recogniser made from the content, by way of the file that travels. */
export async function realRecogniser(): Promise<RealRecogniser> {
  const catalogue = buildCatalogue(await readContent())
  const data = JSON.parse(
    JSON.stringify(lookupData(catalogue, lookupExtras(catalogue))),
  ) as LookupData
  return { catalogue, data, recogniser: createRecogniser(data) }
}
