// All errors in short, in all languages.
import type { APIRoute } from 'astro'
import { address } from '../../../data/address.ts'
import { getCatalogue } from '../../../data/catalogue.ts'
import { errorSummary } from '../../../domain/api/errors.ts'

export const GET: APIRoute = async () => {
  const { errors } = await getCatalogue()
  return Response.json(errors.map((error) => errorSummary(error, address)))
}
