// An error's page in Markdown.
import type { APIRoute } from 'astro'
import { address } from '../../../data/address.ts'
import { getCatalogue } from '../../../data/catalogue.ts'
import { inEveryLanguage } from '../../../data/locales.ts'
import type { AtlasError } from '../../../domain/catalogue.ts'
import type { Language } from '../../../domain/languages.ts'
import { errorMarkdown } from '../../../domain/markdown/page.ts'
import { strings } from '../../../i18n/translate.ts'

export async function getStaticPaths() {
  const { errors } = await getCatalogue()
  return inEveryLanguage(
    errors.map((error) => ({ params: { slug: error.slug }, props: { error } })),
  )
}

export const GET: APIRoute<{ error: AtlasError; language: Language }> = async ({
  props: { error, language },
}) => {
  const catalogue = await getCatalogue()
  const words = strings(language)
  return new Response(errorMarkdown({ error, language, catalogue, words, address }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
