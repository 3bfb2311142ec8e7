// What the recogniser knows, for the browser.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { lookupExtras } from '../../domain/identify/extras.ts'
import { lookupData } from '../../domain/identify/lookup.ts'

export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue()
  return Response.json(lookupData(catalogue, lookupExtras(catalogue)))
}
