// The rest of the lookup, with its titles in one language: fetched when the first part does not answer.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../data/catalogue.ts'
import { inTwoParts } from '../../domain/identify/lookup.ts'
import { LANGUAGES, type Language } from '../../domain/languages.ts'
import { siteLookup } from '../../publish/lookup.ts'
import type { RestOfLookup } from '../../search/knowledge.ts'

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language } }))
}

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue()
  const { rest } = inTwoParts(catalogue.errors)
  const titles = rest.map((error) => error.articles[params['language'] as Language].title)
  return Response.json({ part: siteLookup(catalogue).rest, titles } satisfies RestOfLookup)
}
