// A catalogue of any size for `npm run bench -- --scale`: the real content, and copies of its errors with names, numbers and texts of their own.
import { identifiersOf } from '../../src/domain/order.ts'
import type { Content, ErrorEntry, HeaderEntry, MessagesEntry } from '../../src/domain/types.ts'
import type { NameTable, RuntimeEntry } from '../../src/domain/runtime-types.ts'
import { learnWords, otherWords } from './scale-words.ts'

/** Far enough for a copy's numbers to be new, near enough for five copies to stay below 65,536, where HRESULTs end. */
const STEP = 8000

/** One copy of a part of the errors: which errors, and how everything of theirs is called. */
interface Copy {
  slugs: ReadonlySet<string>
  /** Identifiers of those errors. */
  names: ReadonlySet<string>
  /** 0 is the real content itself. */
  round: number
}

type Texts = Record<string, MessagesEntry['texts'][string]>

const renamed = (name: string, { round }: Copy) => (round === 0 ? name : `${name}_R${round}`)
const renamedSlug = (slug: string, { round }: Copy) => (round === 0 ? slug : `${slug}_r${round}`)
const moved = (value: number, { round }: Copy) => value + Math.sign(value) * STEP * round

/** Keys kept where they are known, and renamed. */
function ofNames<T>(
  map: Record<string, T>,
  copy: Copy,
  change: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(map)
      .filter(([name]) => copy.names.has(name))
      .map(([name, value]) => [renamed(name, copy), change(value)]),
  )
}

const listOf = (names: readonly string[], copy: Copy) =>
  names.filter((name) => copy.names.has(name)).map((name) => renamed(name, copy))

/** The number behind an alias whose name was not copied, from any header of the platform. */
function numberOf(name: string, platform: string, headers: readonly HeaderEntry[]): number {
  for (const header of headers.filter((other) => other.platform === platform))
    for (const values of Object.values(header.values)) {
      const value = values[name]
      if (typeof value === 'number') return value
      if (value !== undefined) return numberOf(value, platform, headers)
    }
  throw new Error(`${platform} has no number for ${name}.`)
}

function headerOf(
  header: HeaderEntry,
  copy: Copy,
  headers: readonly HeaderEntry[],
): HeaderEntry['values'] {
  const numbered = (value: number | string) =>
    typeof value === 'number' || copy.names.has(value)
      ? value
      : numberOf(value, header.platform, headers)
  return Object.fromEntries(
    Object.entries(header.values).map(([vocabulary, values]) => [
      vocabulary,
      ofNames(values, copy, (value) => {
        const own = numbered(value)
        return typeof own === 'number' ? moved(own, copy) : renamed(own, copy)
      }),
    ]),
  )
}

function textsOf({ texts, language }: MessagesEntry, copy: Copy): Texts {
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

function errorOf(error: ErrorEntry, copy: Copy): ErrorEntry {
  const identifiers = Object.entries(error.identifiers).map(
    ([vocabulary, names]) => [vocabulary, listOf(names, copy)] as const,
  )
  const slugs = (list: readonly string[]) =>
    list.filter((slug) => copy.slugs.has(slug)).map((slug) => renamedSlug(slug, copy))
  return {
    ...error,
    slug: renamedSlug(error.slug, copy),
    identifiers: Object.fromEntries(identifiers.filter(([, names]) => names.length > 0)),
    related: slugs(error.related),
    near: slugs(error.near),
  }
}

/** Numbers and neighbours that were not copied are named in code, or left out. */
function bodyOf(body: string, copy: Copy): string {
  return body
    .replace(/<Value of="(\w+)"/g, (whole, name: string) =>
      copy.names.has(name) ? `<Value of="${renamed(name, copy)}"` : whole,
    )
    .replace(/<Value of="(\w+)"[^>]*\/>/g, (whole, name: string) => {
      const original = copy.round === 0 ? name : name.replace(/_R\d+$/, '')
      return copy.names.has(original) ? whole : `\`${name}\``
    })
    .replace(
      /<Confusion slug="(\w+)"([\s\S]*?<\/Confusion>\s*)/g,
      (_, slug: string, rest: string) =>
        copy.slugs.has(slug) ? `<Confusion slug="${renamedSlug(slug, copy)}"${rest}` : '',
    )
    .replace(/<Confusions>\s*<\/Confusions>\s*/g, '')
}

function tableOf(table: NameTable, copy: Copy): NameTable['names'] {
  return Object.fromEntries(
    Object.entries(table.names).flatMap(([name, of]) => {
      const names = listOf(of, copy)
      return names.length === 0 && of.length > 0 ? [] : [[renamed(name, copy), names]]
    }),
  )
}

/** Only what grows with the errors: names by rule grow by themselves. */
function runtimeOf(runtime: RuntimeEntry, copies: readonly Copy[]): RuntimeEntry {
  const [first] = copies
  const known = (of: readonly string[]) => (first ? listOf(of, first) : [])
  const tables = runtime.tables.map((table) => ({
    ...table,
    rules: table.rules.map((rule) =>
      Array.isArray(rule.of)
        ? { ...rule, of: copies.flatMap((copy) => listOf(rule.of as string[], copy)) }
        : rule,
    ),
    names: Object.assign({}, ...copies.map((copy) => tableOf(table, copy))) as NameTable['names'],
    also: {},
    calls: {},
    numbers: {},
    texts: {},
  }))
  const printed = runtime.printed.filter(({ of }) => known(of).length === of.length)
  const numbering = Object.fromEntries(
    Object.entries(runtime.numbering).map(([id, entry]) => [id, { ...entry, except: {} }]),
  )
  return { ...runtime, tables, texts: {}, printed, numbering, native: undefined }
}

/** Errors that the diagnosis leads to come first: it stays whole at every size. */
function inOrder({ errors, diagnosis }: Content): string[] {
  const asked = diagnosis.flatMap(({ answers }) =>
    answers.flatMap((answer) => ('causes' in answer ? answer.causes : [])),
  )
  const first = asked.map((cause) => cause.split('#')[0] ?? '')
  const calls = new Set<string>()
  const speaking = errors.filter((error) => {
    const fresh = error.calls.filter(({ call }) => !calls.has(call))
    fresh.forEach(({ call }) => calls.add(call))
    return fresh.length > 0
  })
  return [
    ...new Set([...first, ...speaking.map(({ slug }) => slug), ...errors.map(({ slug }) => slug)]),
  ]
}

function copyOf(content: Content, slugs: ReadonlySet<string>, round: number): Copy {
  const errors = content.errors.filter(({ slug }) => slugs.has(slug))
  return { slugs, names: new Set(errors.flatMap((error) => identifiersOf(error))), round }
}

function copiesFor(content: Content, size: number): Copy[] {
  const order = inOrder(content)
  const copies: Copy[] = []
  for (let left = size, round = 0; left > 0; left -= order.length, round++)
    copies.push(copyOf(content, new Set(order.slice(0, left)), round))
  return copies
}

/** Takes the real content and a number of errors; returns content of that size in the same shape. */
export function contentOfSize(content: Content, size: number): Content {
  const copies = copiesFor(content, size)
  const merged = <T>(part: (copy: Copy) => Record<string, T>) =>
    Object.assign({}, ...copies.map(part)) as Record<string, T>
  const ofSlugs = (slugs: readonly string[]) =>
    copies.flatMap((copy) =>
      slugs.filter((s) => copy.slugs.has(s)).map((s) => renamedSlug(s, copy)),
    )
  return {
    ...content,
    headers: content.headers.map((header) => ({
      ...header,
      disputed: undefined,
      values: Object.fromEntries(
        Object.keys(header.values).map((vocabulary) => [
          vocabulary,
          merged((copy) => headerOf(header, copy, content.headers)[vocabulary as 'errno'] ?? {}),
        ]),
      ),
    })),
    messages: content.messages.map((file) => ({
      ...file,
      texts: merged((copy) => textsOf(file, copy)),
    })),
    errors: copies.flatMap((copy) =>
      content.errors
        .filter(({ slug }) => copy.slugs.has(slug))
        .map((error) => errorOf(error, copy)),
    ),
    articles: copies.flatMap((copy) =>
      content.articles
        .filter(({ slug }) => copy.slugs.has(slug))
        .map((article) => ({
          ...article,
          slug: renamedSlug(article.slug, copy),
          title: otherWords(article.title, `titles ${article.language}`, copy.round),
          body: bodyOf(article.body, copy),
        })),
    ),
    runtimes: content.runtimes.map((runtime) => runtimeOf(runtime, copies)),
    translations: { layers: content.translations.layers, rows: [] },
    recipes: content.recipes
      .map((recipe) => ({ ...recipe, errors: ofSlugs(recipe.errors) }))
      .filter(({ errors }) => errors.length > 0),
    handling: content.handling.map((entry) => ({
      ...entry,
      errors: merged((copy) =>
        Object.fromEntries(
          Object.entries(entry.errors)
            .filter(([slug]) => copy.slugs.has(slug))
            .map(([slug, comparison]) => [renamedSlug(slug, copy), comparison]),
        ),
      ),
    })),
    reproductions: content.reproductions.filter(({ error, documented }) =>
      [error, ...Object.values(documented).flatMap((other) => other?.result ?? [])].every((name) =>
        copies[0]?.names.has(name),
      ),
    ),
    proofs: [],
    changes: content.changes.flatMap((change): Content['changes'] => {
      if (!('slugs' in change)) return [change]
      const slugs = change.slugs.filter((slug) => copies[0]?.slugs.has(slug))
      return slugs.length > 0 ? [{ ...change, slugs }] : []
    }),
  }
}

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
