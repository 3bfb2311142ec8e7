// How Chinese is set: full-width punctuation, one space beside Latin letters and code, whole sentences.

/** Something in a Chinese text that is set against the rules. */
export interface ChineseFault {
  /** Where it begins in the text. */
  offset: number
  wrong: string
  mend: string
}

const blank = (text: string) => text.replace(/[^\n]/g, '\0')
const latin = (text: string) => 'x'.repeat(text.length)

/**
 * Takes Markdown with our components; returns it in the same length as a reader sees it: code spans and values as
 * Latin letters, everything that is not read (blocks, tags, marks of bold and lists) as NUL.
 */
function asRead(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, blank)
    .replace(/`[^`\n]*`/g, latin)
    .replace(/<Value [^>]*>/g, latin)
    .replace(/<\/?[A-Z][^>]*>/g, blank)
    .replace(/\*\*/g, blank)
    .replace(/^ *(?:-|\d+\.) +/gm, blank)
}

const FULL = '，。：；？！、（）“”《》'

interface Rule {
  form: RegExp
  wrong: string
  mend: string
}

/** `\0*` lets a rule see past marks that are not read. Each of these forms is wrong wherever it stands. */
const RULES: readonly Rule[] = [
  {
    form: /\p{Script=Han}\0*[,;:?!](?![:\w])|\p{Script=Han}\0*\.(?![.\w])|[,;:?!.]\0* ?\p{Script=Han}/gu,
    wrong: 'Half-width punctuation in Chinese',
    mend: 'Write ，。：；？！ in full width.',
  },
  {
    form: /\p{Script=Han}\0* ?\(|\)\0* ?\p{Script=Han}|\(\0*\p{Script=Han}|\p{Script=Han}\0*\)/gu,
    wrong: 'A half-width parenthesis in Chinese',
    mend: 'Write （ and ）.',
  },
  {
    form: /["'＂＇]/g,
    wrong: 'A straight quotation mark',
    mend: 'Write “ and ”, inside them ‘ and ’.',
  },
  {
    form: /\p{Script=Han}\0*[A-Za-z0-9]|[A-Za-z0-9%]\0*\p{Script=Han}/gu,
    wrong: 'No space between Chinese and a letter, a digit or code',
    mend: 'Put one space between them.',
  },
  {
    form: new RegExp(`[${FULL}]\\0* |(?<=[^\\n\\0]) \\0*[${FULL}]`, 'gu'),
    wrong: 'A space beside full-width punctuation',
    mend: 'Leave the space out; a bold question ends as **…**？',
  },
  {
    form: /\p{Script=Han}\0* +\0*\p{Script=Han}/gu,
    wrong: 'A space between Chinese characters',
    mend: 'Leave the space out.',
  },
  {
    form: /\p{Script=Han}\0*\n\p{Script=Han}/gu,
    wrong: 'A line break inside a paragraph, which shows as a space',
    mend: 'Write the paragraph in one line.',
  },
  { form: /[^\s\0]\0* {2,}\0*[^\s\0]/g, wrong: 'Two spaces', mend: 'Leave one.' },
  {
    form: /[\u3000０-９Ａ-Ｚａ-ｚ]/g,
    wrong: 'A full-width letter, digit or space',
    mend: 'Write it in half width.',
  },
  { form: /\.{3}|(?<!…)…(?!…)/g, wrong: 'Half an ellipsis', mend: 'Write ……' },
  { form: /您/g, wrong: '您', mend: 'Leave the pronoun out, or write 你.' },
  {
    form: /x，x+，x|、\0*(?=[和或])(?!和[平解谐]|或许)/gu,
    wrong: 'A list without its own comma',
    mend: 'Write 、 between the parts, and nothing before 和 or 或.',
  },
]

/** Takes one paragraph as it is read; returns the mark that has no partner, if there is one. */
function unpaired(paragraph: string): string | undefined {
  return ['“”', '（）'].find(
    ([open = '', close = '']) => paragraph.split(open).length !== paragraph.split(close).length,
  )
}

/** The end of a sentence, with what may close after it. */
const ENDED = /[。？！：…；][”’）]*$/u

/** Takes a text as it is read and whether it must be whole sentences; returns faults of its lines. */
function faultsOfLines(read: string, sentences: boolean): ChineseFault[] {
  let offset = 0
  return read.split('\n').flatMap((line) => {
    const start = offset
    offset += line.length + 1
    if (!/\p{Script=Han}/u.test(line)) return []
    const words = line.replaceAll('\0', '').trim()
    const faults: ChineseFault[] = []
    const marks = unpaired(words)
    if (marks !== undefined)
      faults.push({
        offset: start,
        wrong: `A mark without its partner: ${marks}`,
        mend: 'Open and close it in the same paragraph.',
      })
    if ((sentences || words.includes('。')) && !ENDED.test(words))
      faults.push({ offset: start, wrong: 'A sentence without its end', mend: 'End it with 。' })
    return faults
  })
}

/**
 * Takes a Chinese text, Markdown and our components allowed; returns what is set wrong in it, in order. Where
 * `sentences` is true, each paragraph must end as a sentence does; otherwise only one that holds a 。
 */
export function chineseFaults(text: string, sentences = false): ChineseFault[] {
  const read = asRead(text)
  const faults = RULES.flatMap(({ form, wrong, mend }) =>
    [...read.matchAll(form)].map(({ index }) => ({ offset: index, wrong, mend })),
  )
  return [...faults, ...faultsOfLines(read, sentences)].sort((a, b) => a.offset - b.offset)
}
