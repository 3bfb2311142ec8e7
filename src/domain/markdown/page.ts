// An error's page in Markdown: for assistants, tickets and wikis. The same facts as the HTML page, from the same sources.
import { apiPaths, type Address } from '../api/addresses.ts'
import { fixersOf, type AtlasError, type ErrorValue } from '../catalogue.ts'
import { identifiersOf } from '../order.ts'
import { hasHresult, hex, hresult } from '../numbers.ts'
import { correctionSentence, correctionsOf } from '../misprints.ts'
import { localized, paths } from '../permalinks.ts'
import { runtimesOf } from '../runtimes.ts'
import { seeAlso } from '../see-also.ts'
import { shortLinkOf } from '../ticket.ts'
import { placeOf, usualValues } from '../titles.ts'
import { marksOf } from '../punctuation.ts'
import { articleMarkdown, sourcesLine, type Reading } from './article.ts'

export interface MarkdownReading extends Omit<Reading, 'link'> {
  address: Address
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function valuesTable({ error, words: { table: t } }: MarkdownReading): string {
  const forms = (row: ErrorValue) =>
    hasHresult(row.vocabulary)
      ? `${hex(row.value)}, HRESULT ${hex(hresult(row.value))}`
      : hex(row.value)
  const name = ({ identifier, alias }: ErrorValue) =>
    alias === undefined ? `\`${identifier}\`` : `\`${identifier}\` (${t.aliasOf(alias)})`
  return table(
    [t.platform, t.identifier, t.value, t.hex, t.text, t.header],
    error.values.map((row) => [
      placeOf(row),
      name(row),
      String(row.value),
      forms(row),
      row.texts[0]?.text ?? '',
      `\`${row.table.file}\``,
    ]),
  )
}

/** Texts by language; systems that print the same words stand together. */
function textLines({ error, catalogue, words, language: own }: MarkdownReading): string[] {
  const { list, colon, brackets } = marksOf(own)
  const systems = new Map<string, Set<string>>()
  for (const { text, language, system } of catalogue.texts.all(identifiersOf(error))) {
    if (text === null) continue
    const key = `${words.textLanguage[language]}\n${text}`
    systems.set(key, (systems.get(key) ?? new Set()).add(system))
  }
  return [...systems].map(([key, names]) => {
    const [language, text] = key.split('\n', 2)
    return `- ${language}${brackets.join([...names].join(list))}${colon}${text}`
  })
}

/** Each program with its names, and under it a line that it prints. */
function programs({ error, catalogue, language }: MarkdownReading): string[] {
  const { list, colon } = marksOf(language)
  return runtimesOf(error, catalogue.runtimes).flatMap(({ runtime, names, printed }) => {
    const spellings = [...new Set(names.map(({ written }) => `\`${written}\``))].join(list)
    return [
      `- ${[runtime.name, spellings].filter(Boolean).join(colon)}`,
      ...(printed === undefined ? [] : [`  - \`${printed.line}\``]),
    ]
  })
}

function corrections({ error, words }: MarkdownReading): string[] {
  return correctionsOf(error).map(
    (correction) => `- ${correctionSentence(correction, words.runtimes.misprints)}`,
  )
}

function verdict({ error, words, language }: MarkdownReading): string {
  const t = words.error
  const { list, colon } = marksOf(language)
  return [
    [t.retry, words.retry[error.retry]],
    [
      t.who,
      fixersOf(error)
        .map((role) => words.role[role])
        .join(list),
    ],
    [t.layer, error.layers.map((layer) => words.layer[layer]).join(list)],
    [t.frequency, words.frequency[error.frequency]],
  ]
    .map(([term, value]) => `- ${term}${colon}${value}`)
    .join('\n')
}

function head(reading: MarkdownReading): string[] {
  const { error, language } = reading
  const { title, summary } = error.articles[language]
  const { list, colon } = marksOf(language)
  const numbers = usualValues(error).map((row) => `${row.platform.name} ${row.value}`)
  return [
    `# ${error.name}${colon}${title}`,
    identifiersOf(error)
      .map((name) => `\`${name}\``)
      .join(list),
    numbers.join(list),
    summary,
    verdict(reading),
  ]
}

function related({ error, catalogue, language }: MarkdownReading, link: Reading['link']): string[] {
  const { colon } = marksOf(language)
  return seeAlso(error, catalogue).map(
    (other) => `- ${link(other)}${colon}${other.articles[language].summary}`,
  )
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')]
}

/** Takes an error, a language, the words of the interface and how addresses are made; returns the page in Markdown. */
export function errorMarkdown(reading: MarkdownReading): string {
  const { error, language, words, address } = reading
  const t = words.error
  const { colon } = marksOf(language)
  const page = (of: AtlasError) => address(localized(paths.error(of.slug), language))
  const link = (of: AtlasError) =>
    `[${of.name}${colon}${of.articles[language].title}](${page(of).replace(/\/$/, '.md')})`
  const references =
    error.references.length === 0 ? [] : [sourcesLine(error.references, t.references, reading)]
  return `${[
    ...head(reading),
    articleMarkdown(error.articles[language].body, { ...reading, link }),
    ...section(t.platforms, [valuesTable(reading)]),
    ...section(t.texts, textLines(reading)),
    ...section(words.runtimes.onError, programs(reading)),
    ...section(words.runtimes.misprints.title, corrections(reading)),
    ...section(t.related, related(reading, link)),
    ...references,
    ...section(t.links, [
      `- HTML${colon}${page(error)}`,
      `- ${t.shortLink}${colon}${address(shortLinkOf(error))}`,
      `- JSON${colon}${address(apiPaths.error(error.slug))}`,
    ]),
  ].join('\n\n')}\n`
}
