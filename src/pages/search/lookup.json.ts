// What the recogniser knows of the errors that are met most, for the browser.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { siteLookup } from '../../publish/lookup.ts'

export const GET: APIRoute = async () => Response.json(siteLookup(await getCatalogue()).first.part)
