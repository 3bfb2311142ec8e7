// The titles of the errors in the first part of the lookup, in one language and in its order.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { LANGUAGES, type Language } from '../../domain/languages.ts'
import { siteLookup } from '../../publish/lookup.ts'

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language } }))
}

export const GET: APIRoute = async ({ params }) => {
  const { errors } = siteLookup(await getCatalogue()).first
  return Response.json(errors.map((error) => error.articles[params['language'] as Language].title))
}
