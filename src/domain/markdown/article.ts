// An article's body as plain Markdown: our components become headings, lists and lines.
import { tagsOf, type ProseComponent, type Tag } from '../article.ts'
import { rowsOf } from '../calls.ts'
import { valueOf, type AtlasError, type Catalogue } from '../catalogue.ts'
import type { Language } from '../languages.ts'
import { marksOf } from '../punctuation.ts'
import { isMeasured, resolveSource } from '../sources.ts'
import type { WireStep } from '../types.ts'
import { tellWire } from '../wire.ts'
import type { MarkdownWords } from './words.ts'

/** What an article is read with. */
export interface Reading {
  error: AtlasError
  language: Language
  catalogue: Catalogue
  words: MarkdownWords
  /** Takes an error; returns the link to it. */
  link: (error: AtlasError) => string
}

/** A paragraph, heading or code block; items of one list stand closer together. */
interface Block {
  text: string
  item?: boolean
}

/** Components that are a heading, with its level and its words. */
const HEADINGS: Partial<
  Record<ProseComponent, [level: number, words: Exclude<keyof MarkdownWords['error'], 'silence'>]>
> = {
  What: [2, 'what'],
  When: [2, 'when'],
  First: [2, 'first'],
  AskFirst: [2, 'askFirst'],
  Causes: [2, 'causes'],
  Calls: [2, 'calls'],
  Wire: [2, 'wire'],
  Handling: [2, 'handling'],
  Pitfalls: [2, 'pitfalls'],
  Confusions: [2, 'confusions'],
  Check: [4, 'check'],
  Fix: [4, 'fix'],
}

/** Takes sources; returns them as one line of links. */
export function sourcesLine(
  sources: readonly string[],
  label: string,
  { words, language }: Pick<Reading, 'words' | 'language'>,
): string {
  const { colon, semicolon } = marksOf(language)
  const shown = sources.map((source) => {
    const { label: name, url } = resolveSource(source)
    const said = isMeasured(source) ? `${words.error.measured}${colon}${name}` : name
    return url === undefined ? said : `[${said}](${url})`
  })
  return `${label}${colon}${shown.join(semicolon)}`
}

function platformNames(ids: readonly string[], { catalogue, language }: Reading): string {
  return ids.map((id) => catalogue.platform.get(id)?.name ?? id).join(marksOf(language).list)
}

function wireBlock(steps: readonly WireStep[], { words, language }: Reading): Block {
  return {
    text: tellWire(steps, words.error, marksOf(language))
      .map((line, i) => `${i + 1}. ${line}`)
      .join('\n'),
  }
}

function causeBlocks({ attributes }: Tag, reading: Reading): Block[] {
  const { error, words } = reading
  const heading = { text: `### ${attributes['title']}` }
  const cause = error.causes.find(({ id }) => id === attributes['id'])
  if (cause === undefined) return [heading]
  const { who, platforms } = cause
  return [heading, { text: `${words.role[who]} · ${platformNames(platforms, reading)}` }]
}

/** The functions of a `<Call>`, those on the same platforms together. */
function callNames(id: string, reading: Reading): string {
  const { list, semicolon, brackets } = marksOf(reading.language)
  return rowsOf(reading.error.calls, id)
    .map((calls) => {
      const names = calls.map(({ call }) => `\`${call}\``).join(list)
      return `${names}${brackets.join(platformNames(calls[0]?.platforms ?? [], reading))}`
    })
    .join(semicolon)
}

/** What stands where a component begins. */
function opening(tag: Tag, reading: Reading): Block[] {
  const { error, catalogue, language, words } = reading
  const { colon } = marksOf(language)
  const [level, key] = HEADINGS[tag.name as ProseComponent] ?? []
  const heading =
    key === undefined ? [] : [{ text: `${'#'.repeat(level ?? 2)} ${words.error[key]}` }]
  if (tag.name === 'Causes') return [...heading, { text: words.error.causesOrder }]
  if (tag.name === 'Wire') return [...heading, wireBlock(error.wire, reading)]
  if (tag.name === 'Cause') return causeBlocks(tag, reading)
  if (tag.name === 'Call') {
    return [{ text: `- ${callNames(tag.attributes['id'] ?? '', reading)}${colon}`, item: true }]
  }
  if (tag.name === 'Confusion') {
    const other = catalogue.error.get(tag.attributes['slug'] ?? '')
    return other === undefined ? [] : [{ text: `- ${reading.link(other)}${colon}`, item: true }]
  }
  return heading
}

/** What stands where a component ends. */
function closing(tag: Tag | undefined, reading: Reading): Block[] {
  const { error, words } = reading
  const id = tag?.name === 'Cause' ? tag.attributes['id'] : undefined
  const cause = error.causes.find((candidate) => candidate.id === id)
  return cause === undefined
    ? []
    : [{ text: sourcesLine(cause.sources, words.error.sources, reading) }]
}

/** Takes a body; returns it with every `<Value />` as its number. */
function withNumbers(body: string, catalogue: Catalogue): string {
  let out = ''
  let done = 0
  for (const { name, attributes, offset, end } of tagsOf(body)) {
    if (name !== 'Value') continue
    const value = valueOf(catalogue, attributes['of'] ?? '', attributes['on'])
    out += `${body.slice(done, offset)}${value ?? ''}`
    done = end
  }
  return out + body.slice(done)
}

/** Commands say which platform they are for; in Markdown that stands above them. */
function withLabels(text: string, { platform }: Catalogue): string {
  return text.replace(/^```([a-z]+)$/gm, (_, fence: string) => {
    if (fence === 'code') return '```'
    const name = fence === 'posix' ? 'Linux, macOS' : (platform.get(fence)?.name ?? fence)
    return `${name}:\n\n\`\`\``
  })
}

/** Adds prose to the blocks: to the item that is open, else as a block of its own. */
function addProse(blocks: Block[], text: string, inItem: boolean): void {
  const last = blocks.at(-1)
  if (text === '') return
  if (inItem && last?.item) last.text += text.replaceAll('\n', '\n  ')
  else blocks.push({ text })
}

/** Takes an article's body; returns it as Markdown, headings from the second level down. */
export function articleMarkdown(source: string, reading: Reading): string {
  const body = withNumbers(source, reading.catalogue)
  const blocks: Block[] = []
  const open: Tag[] = []
  let done = 0
  for (const tag of tagsOf(body)) {
    const prose = withLabels(body.slice(done, tag.offset).trim(), reading.catalogue)
    addProse(blocks, prose, ['Call', 'Confusion'].includes(open.at(-1)?.name ?? ''))
    done = tag.end
    if (tag.kind === 'open') {
      open.push(tag)
      blocks.push(...opening(tag, reading))
    } else blocks.push(...closing(open.pop(), reading))
  }
  return blocks
    .filter(({ text }) => text !== '')
    .map(({ text, item }, i, all) => `${item && all[i - 1]?.item ? '\n' : '\n\n'}${text.trimEnd()}`)
    .join('')
    .trim()
}
