// What the recogniser knows, for the browser.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { siteLookup } from '../../publish/lookup.ts'

export const GET: APIRoute = async () => Response.json(siteLookup(await getCatalogue()))
