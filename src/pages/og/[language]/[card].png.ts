// The pictures for shared links: one for each error and language, one for everything else.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../../data/catalogue.ts'
import { LANGUAGES, type Language } from '../../../domain/languages.ts'
import type { AtlasError } from '../../../domain/catalogue.ts'
import { SITE_CARD } from '../../../domain/permalinks.ts'
import { usualValues } from '../../../domain/titles.ts'
import { strings } from '../../../i18n/translate.ts'
import type { Card } from '../../../publish/card.ts'
import { Press } from '../../../publish/press.ts'

function siteCard(language: Language): Card {
  const { siteName, home } = strings(language)
  return { language, site: siteName, name: '', title: home.lead, figures: [] }
}

function errorCard(error: AtlasError, language: Language): Card {
  return {
    language,
    site: strings(language).siteName,
    name: error.name,
    title: error.articles[language].title,
    figures: usualValues(error).map(({ platform, value }) => ({
      label: platform.name,
      value: String(value),
    })),
  }
}

const press = new Press()

interface Props {
  picture: () => Promise<Buffer>
}

export async function getStaticPaths() {
  const { errors } = await getCatalogue()
  return LANGUAGES.flatMap((language) =>
    [
      { name: SITE_CARD, card: siteCard(language) },
      ...errors.map((error) => ({ name: error.slug, card: errorCard(error, language) })),
    ].map(({ name, card }) => {
      // A build begins to print at once, while pages are made; in development only what is asked for.
      const begun = import.meta.env.DEV ? undefined : press.print(card)
      begun?.catch(() => {
        // Whoever asks for the picture is told.
      })
      const props: Props = { picture: () => begun ?? press.print(card) }
      return { params: { language, card: name }, props }
    }),
  )
}

export const GET: APIRoute<Props> = async ({ props: { picture } }) =>
  new Response(new Uint8Array(await picture()), { headers: { 'Content-Type': 'image/png' } })
