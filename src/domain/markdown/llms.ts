// The guide for language models (llmstxt.org): what the site is, how to look something up, and every error.
import { apiPaths, markdownPath, type Address } from '../api/addresses.ts'
import type { AtlasError, Catalogue } from '../catalogue.ts'
import { MOST_MET } from '../most-met.ts'
import { paths } from '../permalinks.ts'
import { usualValues } from '../titles.ts'
import { CATEGORIES, type Category } from '../kinds.ts'

/** The words of the interface that the guide needs; it is in English. */
export interface GuideWords {
  siteName: string
  siteDescription: string
  category: Record<Category, string>
  guide: {
    lookUp: string
    byNumber: string
    byName: string
    byError: string
    languages: string
    whole: string
    documentation: string
    mostMet: string
  }
}

function line(error: AtlasError, address: Address): string {
  const numbers = usualValues(error).map((row) => `${row.platform.name} ${row.value}`)
  const { title, summary } = error.articles.en
  const link = address(markdownPath(error.slug))
  return `- [${error.name}: ${title}](${link}): ${numbers.join(', ')}. ${summary}`
}

/** Takes the catalogue, English words and how addresses are made; returns `llms.txt`. */
export function llmsText(catalogue: Catalogue, words: GuideWords, address: Address): string {
  const { guide } = words
  const most = MOST_MET.flatMap((slug) => catalogue.error.get(slug) ?? [])
  const rest = catalogue.errors.filter((error) => !most.includes(error))
  const sections = CATEGORIES.map((category) => ({
    heading: words.category[category],
    errors: rest.filter((error) => error.category === category),
  }))
  const template = (path: string, name: string) => address(path).replace('0', `{${name}}`)
  return `${[
    `# ${words.siteName}`,
    `> ${words.siteDescription}`,
    `## ${guide.lookUp}`,
    [
      `- ${guide.byNumber}: ${template(apiPaths.value(0), 'number')}`,
      `- ${guide.byName}: ${address(apiPaths.identifiers())}`,
      `- ${guide.byError}: ${template(apiPaths.error('0'), 'slug')}`,
      `- ${guide.languages}`,
      `- ${guide.whole}: ${address(apiPaths.everything())}`,
      `- ${guide.documentation}: ${address(paths.api())}`,
    ].join('\n'),
    ...[{ heading: guide.mostMet, errors: most }, ...sections]
      .filter(({ errors }) => errors.length > 0)
      .flatMap(({ heading, errors }) => [
        `## ${heading}`,
        errors.map((error) => line(error, address)).join('\n'),
      ]),
  ].join('\n\n')}\n`
}
