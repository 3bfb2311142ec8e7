// Every identifier with the slug of its error.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../../data/catalogue.ts'
import { identifiersDocument } from '../../../domain/api/tables.ts'

export const GET: APIRoute = async () => Response.json(identifiersDocument(await getCatalogue()))
