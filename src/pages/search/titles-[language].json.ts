// The titles of the errors in the first part of the lookup, in one language and in its order.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { inTwoParts } from '../../domain/identify/lookup.ts'
import { LANGUAGES, type Language } from '../../domain/languages.ts'

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language } }))
}

export const GET: APIRoute = async ({ params }) => {
  const { first } = inTwoParts((await getCatalogue()).errors)
  return Response.json(first.map((error) => error.articles[params['language'] as Language].title))
}
