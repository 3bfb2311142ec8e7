// The matrix of all errors and platforms as CSV.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../../data/catalogue.ts'
import { matrixCsv } from '../../../domain/api/csv.ts'

export const GET: APIRoute = async () =>
  new Response(matrixCsv(await getCatalogue()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
