// The feed of changes.
import type { APIRoute } from 'astro'
import { address } from '../../data/address.ts'
import { getCatalogue } from '../../data/catalogue.ts'
import { inEveryLanguage } from '../../data/locales.ts'
import { atomFeed } from '../../domain/feed.ts'
import type { Language } from '../../domain/languages.ts'
import { strings } from '../../i18n/translate.ts'

export function getStaticPaths() {
  return inEveryLanguage([{ params: {}, props: {} }])
}

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const { siteName, feed, api } = strings(language)
  const words = {
    title: feed.title,
    author: siteName,
    topic: { atlas: siteName, api: api.title },
  }
  return new Response(atomFeed(await getCatalogue(), language, words, address), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
