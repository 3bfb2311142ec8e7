// The rest of the lookup, with its titles in one language: fetched when the first part does not answer.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { LANGUAGES, type Language } from '../../domain/languages.ts'
import { siteLookup } from '../../publish/lookup.ts'
import type { RestOfLookup } from '../../search/knowledge.ts'

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language } }))
}

export const GET: APIRoute = async ({ params }) => {
  const { part, errors } = siteLookup(await getCatalogue()).rest
  const titles = errors.map((error) => error.articles[params['language'] as Language].title)
  return Response.json({ part, titles } satisfies RestOfLookup)
}
