// The titles of all errors in one language, in the order of the lookup.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { LANGUAGES, type Language } from '../../domain/languages.ts'

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language } }))
}

export const GET: APIRoute = async ({ params }) => {
  const { errors } = await getCatalogue()
  return Response.json(errors.map((error) => error.articles[params['language'] as Language].title))
}
