// Texts for copied errors: what systems print and what articles say, in other words of the same language.
import type { ArticleEntry, Content, MessagesEntry } from '../../src/domain/types.ts'
import { merged, ofNames, realName, renamed, renamedSlug, type Copy } from './scale-copy.ts'
import { learnWords, otherWords } from './scale-words.ts'

/** Takes the real content; learns the words that copies are written with. */
export function learnFrom({ articles, messages }: Content): void {
  const languages = new Set([...articles, ...messages].map(({ language }) => language))
  for (const language of languages) {
    const titles = articles.filter((article) => article.language === language)
    const texts = messages.filter((file) => file.language === language)
    learnWords(
      `titles ${language}`,
      titles.map(({ title }) => title),
    )
    learnWords(
      `texts ${language}`,
      texts.flatMap(({ texts }) =>
        Object.values(texts).map((text) => (typeof text === 'string' ? text : (text?.text ?? ''))),
      ),
    )
  }
}

function textsIn({ texts, language }: MessagesEntry, copy: Copy): MessagesEntry['texts'] {
  const say = (text: string) => otherWords(text, `texts ${language}`, copy.round)
  return ofNames(texts, copy, (entry) => {
    if (entry === null || typeof entry === 'string') return entry === null ? null : say(entry)
    return {
      ...entry,
      text: entry.text === null ? null : say(entry.text),
      variants: entry.variants.map((variant) => ({ ...variant, text: say(variant.text) })),
      aliases: entry.aliases.map(say),
    }
  })
}

/** Takes the real content and copies; returns its files of texts with those of all of them. */
export function messagesOf({ messages }: Content, copies: readonly Copy[]): MessagesEntry[] {
  return messages.map((file) => ({
    ...file,
    texts: merged(copies, (copy) => textsIn(file, copy)),
  }))
}

/** Numbers and neighbours that were not copied are named in code, or left out. */
function bodyIn(body: string, copy: Copy): string {
  return body
    .replace(/<Value of="(\w+)"/g, (whole, name: string) =>
      copy.names.has(name) ? `<Value of="${renamed(name, copy)}"` : whole,
    )
    .replace(/<Value of="(\w+)"[^>]*\/>/g, (whole, name: string) => {
      const original = copy.round === 0 ? name : realName(name)
      return copy.names.has(original) ? whole : `\`${name}\``
    })
    .replace(
      /<Confusion slug="(\w+)"([\s\S]*?<\/Confusion>\s*)/g,
      (_, slug: string, rest: string) =>
        copy.slugs.has(slug) ? `<Confusion slug="${renamedSlug(slug, copy)}"${rest}` : '',
    )
    .replace(/<Confusions>\s*<\/Confusions>\s*/g, '')
}

/** Takes the real content and copies; returns the articles of all of them. */
export function articlesOf({ articles }: Content, copies: readonly Copy[]): ArticleEntry[] {
  return copies.flatMap((copy) =>
    articles
      .filter(({ slug }) => copy.slugs.has(slug))
      .map((article) => ({
        ...article,
        slug: renamedSlug(article.slug, copy),
        title: otherWords(article.title, `titles ${article.language}`, copy.round),
        body: bodyIn(article.body, copy),
      })),
  )
}
