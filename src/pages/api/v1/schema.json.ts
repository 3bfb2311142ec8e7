// JSON Schema of every document of the API.
import type { APIRoute } from 'astro'
import { address } from '../../../data/address.ts'
import { apiSchema } from '../../../domain/api/schema.ts'

export const GET: APIRoute = () => Response.json(apiSchema(address))
