// Russian is set as Russian: «ёлочки», dashes, non-breaking spaces, ё, lower-case «вы», full stops.
import { placeIn, tagsOf } from '../article.ts'
import type { Problem } from '../problem.ts'
import { wordsWithoutYo } from '../russian-yo.ts'
import type { ArticleEntry } from '../types.ts'
import { sentencesIn } from '../written.ts'
import { articleFile, type Check } from './context.ts'

/** A slip in a text: where, what is wrong, how to mend it. */
export interface Slip {
  at: number
  wrong: string
  mend: string
}

/** «С» is a second where no word follows it, otherwise the preposition. */
const UNIT =
  /\d (?:(?:мс|мкс|нс|сек|секунд\p{L}*|минут\p{L}*|час(?:а|ов)?|дн(?:я|ей)|суток|байт\p{L}*|бит(?:а|ов)?|[КМГТ]и?[Бб]\p{L}*|%)(?!\p{L})|с(?=[.,;:!?)»]|$))/gmu

const RULES: readonly { form: RegExp; wrong: string; mend: string }[] = [
  {
    form: /["”‘’]/g,
    wrong: 'A Latin quotation mark in Russian.',
    mend: 'Write «…», and „…“ inside; what a system prints goes in code marks.',
  },
  {
    form: /(?<=\S) [-\u2012\u2013] (?=\S)|[ \u00a0][\u2012\u2013](?=\s)/g,
    wrong: 'A hyphen or a short dash stands for a dash.',
    mend: 'Write an em dash (—) with a non-breaking space (U+00A0) before it and a space after it.',
  },
  {
    form: /(?<=[^\n\u00a0«„(])—|—(?=[^\s,.»“)])/g,
    wrong: 'A dash without its spaces.',
    mend: 'Write a non-breaking space (U+00A0) before the dash and an ordinary space after it.',
  },
  {
    form: UNIT,
    wrong: 'A line may break between a number and its unit.',
    mend: 'Write a non-breaking space (U+00A0) between them.',
  },
  {
    form: /(?<=[\p{Ll},;—] )(?:Вы|Вас|Вам|Вами|Ваш(?:а|е|и|его|ей|ему|им|ими|их|у)?)(?!\p{L})/gu,
    wrong: 'The reader is addressed with a capital letter.',
    mend: 'Write «вы» in lower case.',
  },
  {
    form: /(?<=\S)[ \u00a0]{2,}/g,
    wrong: 'Two spaces in a row.',
    mend: 'Leave one of them out.',
  },
  {
    form: /(?<=\S)[ \u00a0](?:[,;!?]|:(?!:))/g,
    wrong: 'A space before a punctuation mark.',
    mend: 'Leave the space out.',
  },
]

/** Takes a text; returns the slips of its quotation marks: each opened one closes, an inner one is „…“. */
function quotes(text: string): Slip[] {
  const slips: Slip[] = []
  const open: string[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[«»„“]/g)) {
    const opener = mark === '»' ? '«' : mark === '“' ? '„' : undefined
    if (opener === undefined) {
      if ((mark === '«') !== (open.length === 0))
        slips.push({
          at,
          wrong: `${mark} opens a quotation ${mark === '«' ? 'inside another one' : 'of its own'}.`,
          mend: 'Write «…» outside and „…“ inside.',
        })
      open.push(mark)
    } else if (open.pop() !== opener)
      slips.push({ at, wrong: `${mark} closes nothing.`, mend: `Write ${opener} where it opens.` })
  }
  if (open.length > 0)
    slips.push({
      at: text.lastIndexOf(open.at(-1) ?? ''),
      wrong: `${open.at(-1) ?? ''} is never closed.`,
      mend: 'Close it in the same paragraph.',
    })
  return slips
}

/** Takes a text; returns its words without their ё. */
function lettersE(text: string): Slip[] {
  return wordsWithoutYo(text).map(({ at, word, right }) => ({
    at,
    wrong: `${word} is written without ё.`,
    mend: `Write ${right}.`,
  }))
}

/** Takes a paragraph with its code covered; returns the slips of what stands in it, but not of its end. */
function slipsWithin(text: string): Slip[] {
  const byRule = RULES.flatMap(({ form, wrong, mend }) =>
    [...text.matchAll(form)].map(({ index: at }) => ({ at, wrong, mend })),
  )
  return [...byRule, ...quotes(text), ...lettersE(text)].sort((a, b) => a.at - b.at)
}

/** Takes a text; returns it with code and values covered by letters, so that what follows them is still seen. */
function covered(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, (block) => block.replace(/[^\n]/g, ' '))
    .replace(/`[^`\n]*`|<Value [^>]*>/g, (code) => 'x'.repeat(code.length))
}

/** Takes a text of one paragraph, such as a word of the interface; returns its slips. */
export function russianSlips(text: string): Slip[] {
  return slipsWithin(covered(text))
}

/** Takes a paragraph with its code covered; returns that its end is missing, if it is. */
function endOf(text: string): Slip[] {
  const words = text.trimEnd()
  if (words === '' || /[.!?…:;][»“)*]*$/.test(words)) return []
  return [
    {
      at: words.length - 1,
      wrong: 'A sentence without its end.',
      mend: 'Write a full stop, a question mark or a colon.',
    },
  ]
}

/** Takes MDX; returns its paragraphs and items of lists with their offsets, code covered. */
function paragraphs(body: string): { at: number; text: string }[] {
  const prose = covered(body)
  const tags = tagsOf(body).filter(({ name }) => name !== 'Value')
  const edges = [{ end: 0, offset: 0 }, ...tags, { offset: prose.length, end: prose.length }]
  return edges.slice(1).flatMap((edge, i) => {
    const from = edges[i]?.end ?? 0
    const between = prose.slice(from, edge.offset)
    return [...between.matchAll(/(?:(?!\n\s*\n|\n(?:- |\d+\. ))[\s\S])+/g)].map((match) => ({
      at: from + match.index,
      text: match[0].replace(/^\s*(?:- |\d+\. )?/, (mark) => '\n'.repeat(mark.length)),
    }))
  })
}

/** Takes a slip and the text it stands in; returns the problem, with the words around the slip. */
function problem(file: string, place: string, text: string, { at, wrong, mend }: Slip): Problem {
  const around = text
    .slice(Math.max(0, at - 15), at + 15)
    .replace(/\s+/g, ' ')
    .trim()
  return { file, place, wrong: `${wrong} See: ${around}`, mend }
}

function problemsOf(article: ArticleEntry): Problem[] {
  const file = articleFile(article.slug, article.language)
  const { title, summary, body } = article
  const captions = tagsOf(body).flatMap(({ attributes: { title: caption = '' }, offset }) =>
    russianSlips(caption).map((slip) => problem(file, placeIn(body, offset), caption, slip)),
  )
  const inBody = paragraphs(body).flatMap(({ at, text }) =>
    [...slipsWithin(text), ...endOf(text)]
      .map((slip) => ({ ...slip, at: at + slip.at }))
      .map((slip) => problem(file, placeIn(body, slip.at), body, slip)),
  )
  return [
    ...russianSlips(title).map((slip) => problem(file, 'title', title, slip)),
    ...slipsOfSentence(summary).map((slip) => problem(file, 'summary', summary, slip)),
    ...captions,
    ...inBody,
  ]
}

function slipsOfSentence(text: string): Slip[] {
  return [...russianSlips(text), ...endOf(covered(text))]
}

export const russianTypography: Check = ({ content }) => [
  ...content.articles.filter(({ language }) => language === 'ru').flatMap(problemsOf),
  ...sentencesIn(content, 'ru').flatMap(({ file, place, text }) =>
    slipsOfSentence(text).map((slip) => problem(file, place, text, slip)),
  ),
]
