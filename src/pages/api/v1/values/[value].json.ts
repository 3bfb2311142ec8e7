// What one number means on each platform.
import type { APIRoute } from 'astro'
import { address } from '../../../../data/address.ts'
import { getCatalogue } from '../../../../data/catalogue.ts'
import { valueMeanings } from '../../../../domain/api/tables.ts'
import { numbersWithPages } from '../../../../domain/misprints.ts'

export async function getStaticPaths() {
  return numbersWithPages(await getCatalogue()).map((value) => ({
    params: { value: String(value) },
  }))
}

export const GET: APIRoute = async ({ params }) =>
  Response.json(valueMeanings(Number(params['value']), await getCatalogue(), address))
