// Files before anything is read of them: those that nothing reads, and those not saved as they should be.
import type { ContentFile } from '../../../src/domain/content-files.ts'
import { toldIn, type Mutation } from './mutation.ts'

type FileMutation = Mutation<ContentFile[]>

const ERROR = 'errors/etimedout.yaml'
const ARTICLE = 'articles/ru/etimedout.mdx'
const WHOLE = 'the whole file'

/** Takes a file of the sample and a change; returns the change, to be made among all files. */
const file = (path: string, change: (file: ContentFile) => void) => (files: ContentFile[]) => {
  const found = files.find((each) => each.path === path)
  if (found === undefined) throw new Error(`The sample has no file ${path}.`)
  change(found)
}

const named = (path: string, name: string) =>
  file(path, (each) => {
    each.path = name
  })

const written = (path: string, write: (text: string) => string) =>
  file(path, (each) => {
    each.text = write(each.text)
  })

const NAMES: readonly FileMutation[] = [
  ...toldIn('content/errors/etimedout.yml', [
    {
      what: 'a file has another ending',
      change: named(ERROR, 'errors/etimedout.yml'),
      place: 'file name',
      wrong: /No collection reads/,
      mend: /Move or rename it/,
    },
  ]),
  ...toldIn('content/error/etimedout.yaml', [
    {
      what: 'a file stands in the wrong folder',
      change: named(ERROR, 'error/etimedout.yaml'),
      place: 'file name',
      wrong: /No collection reads/,
      nearest: 'errors',
      mend: /Move or rename it/,
    },
  ]),
  ...toldIn('content/articles/rus/etimedout.mdx', [
    {
      what: 'an article is in a language that the site does not have',
      change: named(ARTICLE, 'articles/rus/etimedout.mdx'),
      place: 'rus',
      wrong: /"rus" is no language of the site/,
      nearest: 'ru',
      mend: /articles\/<language>/,
    },
  ]),
]

const BYTES: readonly FileMutation[] = [
  ...toldIn(`content/${ERROR}`, [
    {
      what: 'a file is empty but for a comment',
      change: written(ERROR, () => '# Later.\n'),
      place: WHOLE,
      wrong: /The file is empty/,
      mend: /Write it/,
    },
    {
      what: 'a byte order mark stands in front',
      change: written(ERROR, (text) => `\ufeff${text}`),
      place: WHOLE,
      wrong: /byte order mark/,
      mend: /UTF-8 without one/,
    },
    {
      what: 'a file is huge',
      change: written(ERROR, (text) => text + '# x\n'.repeat(200_000)),
      place: WHOLE,
      wrong: /500000 are the most/,
      mend: /Split it/,
    },
  ]),
  ...toldIn(`content/${ARTICLE}`, [
    {
      what: 'an article is empty',
      change: written(ARTICLE, () => ''),
      place: WHOLE,
      wrong: /The file is empty/,
      mend: /Write it/,
    },
    {
      what: 'lines end as on Windows',
      change: written(ARTICLE, (text) => text.replaceAll('\n', '\r\n')),
      place: WHOLE,
      wrong: /line ends of Windows/,
      mend: /line feeds alone/,
    },
  ]),
]

/** Ways to break files as files: their names, and how they are saved. */
export const FILES = [...NAMES, ...BYTES]
