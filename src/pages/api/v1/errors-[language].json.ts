// All errors with title and summary in one language.
import type { APIRoute } from 'astro'
import { address } from '../../../data/address.ts'
import { getCatalogue } from '../../../data/catalogue.ts'
import { errorInWords } from '../../../domain/api/errors.ts'
import { LANGUAGES, type Language } from '../../../domain/languages.ts'

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language } }))
}

export const GET: APIRoute = async ({ params }) => {
  const { errors } = await getCatalogue()
  const language = params['language'] as Language
  return Response.json(errors.map((error) => errorInWords(error, language, address)))
}
