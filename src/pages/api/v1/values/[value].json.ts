// What one number means on each platform.
import type { APIRoute } from 'astro'
import { address } from '../../../../data/address.ts'
import { getCatalogue } from '../../../../data/catalogue.ts'
import { valueMeanings } from '../../../../domain/api/tables.ts'

export async function getStaticPaths() {
  const { meanings } = await getCatalogue()
  return [...meanings.keys()].map((value) => ({ params: { value: String(value) } }))
}

export const GET: APIRoute = async ({ params }) =>
  Response.json(valueMeanings(Number(params['value']), await getCatalogue(), address))
