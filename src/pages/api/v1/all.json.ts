// Everything in one document, for download.
import type { APIRoute } from 'astro'
import { address } from '../../../data/address.ts'
import { getCatalogue } from '../../../data/catalogue.ts'
import { everythingDocument } from '../../../domain/api/tables.ts'
import { lastChanged } from '../../../domain/changes.ts'

export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue()
  return Response.json(everythingDocument(catalogue, lastChanged(catalogue.changes), address))
}
