// The files of the content as such: each is one that is read, and none is empty. What they say, the checks judge.
import { LANGUAGES } from './languages.ts'
import { nearest, type Problem } from './problem.ts'

export interface ContentFile {
  /** Relative to the content folder, with slashes. */
  path: string
  text: string
}

const NAME = '[a-z0-9][a-z0-9_-]*'

/** Every path that is read. */
const READ: readonly RegExp[] = [
  new RegExp(`^(platforms|errors|calls|runtimes|proofs|handling)/${NAME}\\.yaml$`),
  new RegExp(`^headers/${NAME}/${NAME}\\.yaml$`),
  new RegExp(`^messages/${NAME}/${NAME}\\.yaml$`, 'i'),
  new RegExp(`^articles/(${LANGUAGES.join('|')})/${NAME}\\.mdx$`),
  new RegExp(`^reproductions/${NAME}/(facts\\.yaml|program\\.py|program\\.c)$`),
  /^(recipes|diagnosis|translations|changes)\.yaml$/,
  /^(README\.md|LICENSE)$/,
]

const FOLDERS = [
  'articles',
  'calls',
  'errors',
  'handling',
  'headers',
  'messages',
  'platforms',
  'proofs',
  'reproductions',
  'runtimes',
]

/** What systems put into folders by themselves, and editors while they write. */
const NOBODYS = /(^|\/)(\.[^/]+|Thumbs\.db|[^/]*~)$/

function stray({ path }: ContentFile): Problem[] {
  if (NOBODYS.test(path) || READ.some((form) => form.test(path))) return []
  const [folder = '', second = ''] = path.split('/')
  const language = folder === 'articles' && !(LANGUAGES as readonly string[]).includes(second)
  return [
    {
      file: `content/${path}`,
      place: language ? second : 'file name',
      wrong: language
        ? `"${second}" is no language of the site, so the file would not be read.`
        : 'No collection reads a file of this name in this place.',
      nearest: language
        ? nearest(second, LANGUAGES)
        : FOLDERS.includes(folder)
          ? undefined
          : nearest(folder, FOLDERS),
      mend: 'Move or rename it: articles/<language>/<slug>.mdx, headers/<platform>/<header>.yaml, messages/<system>/<language>.yaml, reproductions/<id>/facts.yaml; all else <folder>/<name>.yaml, in lower case.',
    },
  ]
}

/** YAML with nothing but comments is as empty as no YAML. */
function empty({ path, text }: ContentFile): Problem[] {
  const comments = path.endsWith('.yaml') ? /^\s*(#.*)?$/ : /^\s*$/
  if (!text.split('\n').every((line) => comments.test(line.replace('\ufeff', '')))) return []
  return [
    {
      file: `content/${path}`,
      place: 'the whole file',
      wrong: 'The file is empty.',
      mend: 'Write it (content/README.md has an example of each kind), or remove it.',
    },
  ]
}

/** Bytes, about: the largest file has a fifth of it. More is no file that somebody wrote. */
const LARGEST = 500_000

/** What an editor or a system adds: harmless in most places, seen by readers in others; so it is nowhere. */
function unclean({ path, text }: ContentFile): Problem[] {
  const faults: (readonly [boolean, string, string])[] = [
    [
      text.startsWith('\ufeff'),
      'The file begins with a byte order mark.',
      'Save it as UTF-8 without one.',
    ],
    [
      text.includes('\r'),
      'The file has the line ends of Windows.',
      'Save it with line feeds alone; `.gitattributes` lets git see to that.',
    ],
    [
      text.length > LARGEST,
      `The file has ${text.length} characters; ${LARGEST} are the most.`,
      'Split it, or take out what does not belong there.',
    ],
  ]
  return faults
    .filter(([found]) => found)
    .map(([, wrong, mend]) => ({ file: `content/${path}`, place: 'the whole file', wrong, mend }))
}

/** Takes every file of the content; returns those that nothing reads, that are empty, huge, or not as this project saves files. */
export function fileProblems(files: readonly ContentFile[]): Problem[] {
  return files.flatMap((file) => {
    const problems = stray(file)
    return problems.length > 0 ? problems : [...empty(file), ...unclean(file)]
  })
}
