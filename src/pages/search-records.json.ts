// The records that the search index is made of. Read by `src/search/integration.ts` and then taken away.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../data/catalogue.ts'
import { searchRecords } from '../search/records.ts'

export const GET: APIRoute = async () => Response.json(searchRecords(await getCatalogue()))
