// The guide for language models.
import type { APIRoute } from 'astro'
import { address } from '../data/address.ts'
import { getCatalogue } from '../data/catalogue.ts'
import { llmsText } from '../domain/markdown/llms.ts'
import { guide } from '../i18n/guide.ts'
import { strings } from '../i18n/translate.ts'

export const GET: APIRoute = async () =>
  new Response(llmsText(await getCatalogue(), { ...strings('en'), guide }, address))
