// Everything may be read by everyone; short links say themselves that they are not to be indexed.
import type { APIRoute } from 'astro'
import { address } from '../data/address.ts'
import { SITEMAP } from '../domain/permalinks.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address(SITEMAP)}\n`)
