// The API's entrance: what there is and where.
import type { APIRoute } from 'astro'
import { address } from '../../../data/address.ts'
import { getCatalogue } from '../../../data/catalogue.ts'
import { indexDocument } from '../../../domain/api/tables.ts'
import { lastChanged } from '../../../domain/changes.ts'

export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue()
  return Response.json(indexDocument(catalogue, lastChanged(catalogue.changes), address))
}
