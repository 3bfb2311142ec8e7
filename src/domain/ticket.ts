// What support staff paste into a ticket: a link with its title, or the error in three lines.
import type { AtlasError } from './catalogue.ts'
import type { Language } from './languages.ts'
import { marksOf } from './punctuation.ts'
import { pageTitle, usualValues } from './titles.ts'

/** Takes an error; returns the path of its short link, which opens in the language of whoever follows it. */
export function shortLinkOf({ slug }: AtlasError): string {
  return `/${slug}/`
}

/** Takes an error, a language and a link; returns the link in Markdown with the page's title. */
export function markdownLink(error: AtlasError, language: Language, link: string): string {
  return `[${pageTitle(error, language).replace(/[[\]\\]/g, '\\$&')}](${link})`
}

/** Takes an error, a language and a link; returns name, numbers and meaning, what it says in one sentence, and the link. */
export function ticketText(error: AtlasError, language: Language, link: string): string {
  const { title, summary } = error.articles[language]
  const numbers = usualValues(error).map((row) => `${row.platform.name} ${row.value}`)
  const { comma, colon, brackets } = marksOf(language)
  const first = `${error.name}${brackets[0]}${numbers.join(comma)}${brackets[1]}${colon}${title}`
  return `${first}\n${summary}\n${link}`
}
