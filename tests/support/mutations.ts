// Forty ways to break the content, each with the file, place, fault and cure that must be told for it.
import { buildTables } from '../../src/domain/headers.ts'
import type { ContentFile } from '../../src/domain/content-files.ts'
import { sumOf } from '../../src/domain/proofs.ts'
import type { Content } from '../../src/domain/types.ts'
import type { Expected } from './checking.ts'
import { articleIn, errorIn, headerIn, messagesIn, runtimeIn } from './sample.ts'

export interface Mutation {
  what: string
  change: (content: Content) => void
  told: Expected
}

const EN = 'content/articles/en/etimedout.mdx'
const RU = 'content/articles/ru/etimedout.mdx'
const ERROR = 'content/errors/etimedout.yaml'
const ERRNO = 'content/headers/linux/errno.yaml'

/** Takes a change; returns one of the sample whose proofs know its tables as they were. */
function proved(change: (content: Content) => void) {
  return (content: Content) => {
    for (const table of buildTables(content.headers).filter(
      ({ header }) => header === 'linux/errno',
    ))
      content.proofs[0]?.tables.push({
        header: table.header,
        vocabulary: table.vocabulary,
        sum: sumOf(table),
        proved: table.values.size,
        unproved: [],
        by: [],
      })
    change(content)
  }
}

/** Takes a language and what stands in place of "It happened."; returns the change. */
const saying = (language: 'en' | 'zh' | 'ru', text: string) => (content: Content) => {
  const article = articleIn(content, 'etimedout', language)
  article.body = article.body.replace('It happened.', () => text)
}

const values = (header: string, all: Record<string, number | string>) => (content: Content) => {
  headerIn(content, header).values = { errno: all }
}

const inDeep = (language: 'en' | 'ru', from: string, to: string) => (content: Content) => {
  const article = articleIn(content, 'econnrefused', language)
  article.body = article.body.replace(from, to)
}

const FACTS: readonly Mutation[] = [
  {
    what: 'a number is changed',
    change: proved(values('linux/errno', { ECONNREFUSED: 111, ETIMEDOUT: 101 })),
    told: {
      file: ERRNO,
      place: 'values.errno',
      wrong: /not those that were proved/,
      mend: /prove it/,
    },
  },
  {
    what: 'a name in a header is misspelt',
    change: proved(values('linux/errno', { ECONNREFUSED: 111, ETIMEDOUTT: 110 })),
    told: {
      file: ERROR,
      place: 'identifiers.errno',
      nearest: 'ETIMEDOUTT',
      wrong: /No errno header defines ETIMEDOUT/,
      mend: /Correct the name/,
    },
  },
  {
    what: 'two numbers are swapped',
    change: proved(values('linux/errno', { ECONNREFUSED: 110, ETIMEDOUT: 111 })),
    told: { file: ERRNO, place: 'values.errno', wrong: /not those that were proved/, mend: /Undo/ },
  },
  {
    what: 'an alias leads nowhere',
    change: values('linux/errno', { ECONNREFUSED: 111, ETIMEDOUT: 110, EREFUSED: 'ECONREFUSED' }),
    told: {
      file: ERRNO,
      place: 'values.errno.EREFUSED',
      nearest: 'ECONNREFUSED',
      wrong: /leads to no number on linux/,
      mend: /Write a number, or the name/,
    },
  },
  {
    what: 'aliases turn in a circle',
    change: values('linux/errno', {
      ECONNREFUSED: 111,
      ETIMEDOUT: 110,
      EONE: 'ETWO',
      ETWO: 'EONE',
    }),
    told: {
      file: ERRNO,
      place: 'values.errno.EONE',
      wrong: /EONE is defined as ETWO, which leads to no number/,
      mend: /Write a number/,
    },
  },
  {
    what: 'an architecture repeats a number',
    change: values('linux/errno-mips', { ECONNREFUSED: 111 }),
    told: {
      file: 'content/headers/linux/errno-mips.yaml',
      place: 'values.errno.ECONNREFUSED',
      wrong: /repeats what linux\/errno says/,
      mend: /Take the line out/,
    },
  },
  {
    what: 'a header inherits what is not there',
    change: (content) => {
      headerIn(content, 'linux/errno-mips').inherits = 'linux/erno'
    },
    told: {
      file: 'content/headers/linux/errno-mips.yaml',
      place: 'inherits',
      nearest: 'linux/errno',
      wrong: /There is no header linux\/erno/,
      mend: /Name a header/,
    },
  },
  {
    what: 'a header stands in the folder of another platform',
    change: (content) => {
      headerIn(content, 'linux/errno-mips').platform = 'windows'
    },
    told: {
      file: 'content/headers/linux/errno-mips.yaml',
      place: 'platform',
      wrong: /says windows; it stands under linux/,
      mend: /Move the file/,
    },
  },
  {
    what: 'a name has no error',
    change: values('linux/errno', { ECONNREFUSED: 111, ETIMEDOUT: 110, ENEW: 1 }),
    told: {
      file: ERRNO,
      place: 'values.errno.ENEW',
      wrong: /No error claims ENEW/,
      mend: /of the error that it is/,
    },
  },
  {
    what: 'an identifier is misspelt in an error',
    change: (content) => {
      errorIn(content, 'etimedout').identifiers.winsock = ['WSAETIMEDOT']
    },
    told: {
      file: ERROR,
      place: 'identifiers.winsock',
      nearest: 'WSAETIMEDOUT',
      wrong: /No winsock header defines WSAETIMEDOT/,
      mend: /Correct the name/,
    },
  },
  {
    what: 'two errors claim one name',
    change: (content) => {
      errorIn(content, 'etimedout').identifiers.winsock = ['WSAETIMEDOUT', 'WSAECONNREFUSED']
    },
    told: {
      file: ERROR,
      place: 'identifiers.winsock',
      wrong: /belongs to econnrefused already/,
      mend: /Take it out of one/,
    },
  },
  {
    what: 'an error has the wrong slug',
    change: (content) => {
      errorIn(content, 'etimedout').identifiers.errno = ['ETIMEDOUTX', 'ETIMEDOUT']
      values('linux/errno', { ECONNREFUSED: 111, ETIMEDOUT: 110, ETIMEDOUTX: 110 })(content)
    },
    told: {
      file: ERROR,
      place: 'file name',
      nearest: 'content/errors/etimedoutx.yaml',
      wrong: /gives it the slug etimedoutx/,
      mend: /Name the file/,
    },
  },
  {
    what: 'a real name is called a misprint',
    change: (content) => {
      errorIn(content, 'etimedout').misprints = [{ written: 'ECONNREFUSED', where: ['tables'] }]
    },
    told: {
      file: ERROR,
      place: 'misprints.ECONNREFUSED',
      wrong: /is a real name/,
      mend: /Take it out/,
    },
  },
  {
    what: 'a platform is unknown',
    change: (content) => {
      for (const cause of errorIn(content, 'econnrefused').causes) cause.platforms = ['linus']
    },
    told: {
      file: 'content/errors/econnrefused.yaml',
      place: 'causes.no-listener',
      nearest: 'linux',
      wrong: /There is no platform linus/,
      mend: /Use the id of a file/,
    },
  },
  {
    what: 'a call is unknown',
    change: (content) => {
      for (const call of errorIn(content, 'econnrefused').calls) call.call = 'conect'
      inDeep('en', 'id="connect"', 'id="conect"')(content)
    },
    told: {
      file: 'content/errors/econnrefused.yaml',
      place: 'calls.conect',
      nearest: 'connect',
      wrong: /describes conect/,
      mend: /Correct the name/,
    },
  },
  {
    what: 'a related error is unknown',
    change: (content) => {
      errorIn(content, 'etimedout').related = ['econrefused']
    },
    told: {
      file: ERROR,
      place: 'related',
      nearest: 'econnrefused',
      wrong: /There is no error econrefused/,
      mend: /Name the slug/,
    },
  },
  {
    what: 'a text of Windows has no evidence',
    change: (content) => {
      messagesIn(content, 'windows/ru').texts['WSAETIMEDOUT'] = 'Время ожидания истекло.'
    },
    told: {
      file: 'content/messages/windows/ru.yaml',
      place: 'texts.WSAETIMEDOUT',
      wrong: /no evidence/,
      mend: /Add `evidence:`/,
    },
  },
  {
    what: 'a text is for an unknown name',
    change: (content) => {
      messagesIn(content, 'glibc/en').texts['ECONREFUSED'] = 'Connection refused'
    },
    told: {
      file: 'content/messages/glibc/en.yaml',
      place: 'texts.ECONREFUSED',
      nearest: 'ECONNREFUSED',
      wrong: /ECONREFUSED/,
      mend: /Correct the name/,
    },
  },
  {
    what: 'texts stand in the file of another language',
    change: (content) => {
      messagesIn(content, 'glibc/en').language = 'ru'
    },
    told: {
      file: 'content/messages/glibc/en.yaml',
      place: 'system, language',
      wrong: /says glibc\/ru; it stands under glibc\/en/,
      mend: /Move the file/,
    },
  },
  {
    what: 'a runtime names an unknown error',
    change: (content) => {
      const [table] = runtimeIn(content, 'rust').tables
      if (table) table.names = { ConnectionRefused: ['ECONREFUSED'] }
    },
    told: {
      file: 'content/runtimes/rust.yaml',
      place: 'tables.kind.names.ConnectionRefused',
      nearest: 'ECONNREFUSED',
      wrong: /No header defines ECONREFUSED/,
      mend: /Correct the name/,
    },
  },
  {
    what: 'a recipe has no pattern',
    change: (content) => {
      for (const language of content.handling) language.patterns = {}
    },
    told: {
      file: 'content/handling/c.yaml',
      place: 'patterns.retry-later',
      wrong: /which C does not write/,
      mend: /Add the program text/,
    },
  },
  {
    what: 'ready-made code compares with a number',
    change: (content) => {
      for (const { errors } of content.handling)
        errors['econnrefused'] = { posix: 'e == 111', windows: 'e == WSAECONNREFUSED' }
    },
    told: {
      file: 'content/handling/c.yaml',
      place: 'errors.econnrefused',
      wrong: /compares with a number/,
      mend: /constant or class/,
    },
  },
  {
    what: 'a reproduction has no program',
    change: (content) => {
      for (const entry of content.reproductions) entry.program = ''
    },
    told: {
      file: 'content/reproductions/econnrefused--closed-port',
      place: 'program',
      wrong: /There is no program/,
      mend: /Add program\.py/,
    },
  },
  {
    what: 'a step of the diagnosis leads nowhere',
    change: (content) => {
      const [answer] = content.diagnosis[0]?.answers ?? []
      if (answer && 'step' in answer) answer.step = 'refusd'
    },
    told: {
      file: 'content/diagnosis.yaml',
      place: 'steps.start',
      nearest: 'refused',
      wrong: /There is no step refusd/,
      mend: /Name the id of a step/,
    },
  },
  {
    what: 'a name holds a Cyrillic letter',
    change: (content) => {
      messagesIn(content, 'glibc/en').texts['EСONNREFUSED'] = 'Connection refused'
    },
    told: {
      file: 'content/messages/glibc/en.yaml',
      place: 'texts.EСONNREFUSED',
      wrong: /mixes Latin and Cyrillic letters: С is U\+0421/,
      mend: /in one script/,
    },
  },
]

const PROSE: readonly Mutation[] = [
  {
    what: 'a translation is missing',
    change: (content) => {
      content.articles = content.articles.filter(
        ({ slug, language }) => slug !== 'etimedout' || language !== 'ru',
      )
    },
    told: {
      file: RU,
      place: 'the whole file',
      wrong: /has no article in this language/,
      mend: /Write it/,
    },
  },
  {
    what: 'a translation is of an older revision',
    change: (content) => {
      articleIn(content, 'etimedout', 'en').revision = 2
    },
    told: { file: RU, place: 'revision', wrong: /renders revision 1/, mend: /set revision: 2/ },
  },
  {
    what: 'a part is lost',
    change: (content) => {
      const article = articleIn(content, 'etimedout', 'en')
      article.body = article.body.replace(/<When>[\s\S]*<\/When>/, '')
    },
    told: { file: EN, place: 'When', wrong: /has no <When>/, mend: /Every article says/ },
  },
  {
    what: 'a part is lost in one language only',
    change: inDeep('ru', '<Confusions>', '<Pitfalls>\n\nДа.\n\n</Pitfalls>\n\n<Confusions>'),
    told: {
      file: 'content/articles/ru/econnrefused.mdx',
      place: 'part 9',
      wrong: /English has Confusions here, this article Pitfalls/,
      mend: /the same parts/,
    },
  },
  {
    what: 'a cause has no text',
    change: (content) => {
      errorIn(content, 'econnrefused').causes.push({
        id: 'firewall',
        who: 'administrator',
        platforms: ['linux'],
        sources: ['rfc:9293'],
      })
    },
    told: {
      file: 'content/articles/en/econnrefused.mdx',
      place: '<Cause>',
      wrong: /lists \[no-listener, wrong-port, firewall\], the article \[no-listener, wrong-port\]/,
      mend: /Bring both/,
    },
  },
  {
    what: 'a text has no cause',
    change: inDeep('en', 'id="wrong-port"', 'id="wrong-prt"'),
    told: {
      file: 'content/articles/en/econnrefused.mdx',
      place: '<Cause>',
      nearest: 'wrong-port',
      wrong: /the article \[no-listener, wrong-prt\]/,
      mend: /Bring both/,
    },
  },
  {
    what: 'an article has no error',
    change: (content) => {
      articleIn(content, 'etimedout', 'ru').slug = 'etimdout'
    },
    told: {
      file: 'content/articles/ru/etimdout.mdx',
      place: 'the file name',
      nearest: 'etimedout',
      wrong: /There is no error etimdout/,
      mend: /Name the article/,
    },
  },
  {
    what: 'two titles are the same',
    change: (content) => {
      articleIn(content, 'etimedout', 'en').title = articleIn(content, 'econnrefused', 'en').title
    },
    told: { file: EN, place: 'title', wrong: /is that of econnrefused too/, mend: /Say in one/ },
  },
  {
    what: 'a number is typed into prose',
    change: saying('ru', 'Windows сообщает 10060.'),
    told: { file: RU, place: '10060', wrong: /typed into prose/, mend: /Write <Value of=/ },
  },
  {
    what: 'a component is unknown',
    change: saying('en', '<Pitfal>Look.</Pitfal>'),
    told: {
      file: EN,
      place: 'line 3 of the text: <Pitfal>Look.</Pitfal>',
      nearest: 'Pitfalls',
      wrong: /<Pitfal> is no component/,
      mend: /Use one of/,
    },
  },
  {
    what: 'a component is not closed',
    change: saying('en', '<Pitfalls>Look.'),
    told: {
      file: EN,
      place: 'line 5 of the text: </What>',
      wrong: /without its partner/,
      mend: /closing tag/,
    },
  },
  {
    what: 'HTML stands in an article',
    change: saying('en', '<script>alert("it")</script>'),
    told: {
      file: EN,
      place: 'line 3 of the text: <script>alert("it")</script>',
      wrong: /<script> is no component/,
      mend: /Use one of/,
    },
  },
  {
    what: 'an event handler stands in an article',
    change: saying('en', '<What onclick="go()">x</What>'),
    told: {
      file: EN,
      place: 'line 3 of the text: <What onclick="go()">x</What>',
      wrong: /<What> takes no onclick/,
      mend: /Take it out/,
    },
  },
  {
    what: 'an expression stands in an article',
    change: saying('en', 'Look at {process.env.HOME}.'),
    told: {
      file: EN,
      place: 'line 3 of the text: {process.env.HOME}.',
      wrong: /An expression in braces/,
      mend: /plain Markdown/,
    },
  },
  {
    what: 'a link leads out of an article',
    change: saying('en', 'Look [there](javascript:go).'),
    told: {
      file: EN,
      place: 'line 3 of the text: ](javascript:go).',
      wrong: /A link/,
      mend: /plain Markdown/,
    },
  },
  {
    what: 'a value is asked of an unknown name',
    change: saying('en', 'It is <Value of="WSAETIMEDOT" />.'),
    told: {
      file: EN,
      place: 'line 3 of the text: <Value of="WSAETIMEDOT" />.',
      nearest: 'WSAETIMEDOUT',
      wrong: /has no identifier WSAETIMEDOT/,
      mend: /Write <Value of=/,
    },
  },
  {
    what: 'an article is in another language than its folder',
    change: saying('zh', 'The other machine did not answer.'),
    told: {
      file: 'content/articles/zh/etimedout.mdx',
      place: '"The other machine did not answer."',
      wrong: /not Chinese/,
      mend: /Translate it/,
    },
  },
  {
    what: 'a control character came along',
    change: saying('en', 'It\u0008 happened.'),
    told: { file: EN, place: 'the text', wrong: /U\+0008/, mend: /Take the character out/ },
  },
  {
    what: 'a mark of direction hides text',
    change: saying('en', 'It \u202edeneppah.'),
    told: { file: EN, place: 'the text', wrong: /U\+202E/, mend: /Take the character out/ },
  },
  {
    what: 'an article is huge',
    change: saying('en', 'It happened again and again. '.repeat(2000)),
    told: { file: EN, place: 'the whole file', wrong: /30000 are the most/, mend: /Shorten it/ },
  },
]

/** What the checks must refuse. */
export const MUTATIONS: readonly Mutation[] = [...FACTS, ...PROSE]

export interface FileMutation {
  what: string
  change: (files: ContentFile[]) => void
  told: Expected
}

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
const WHOLE = 'the whole file'

/** What is refused before any file is read: files that nothing reads, and files not saved as they should be. */
export const FILE_MUTATIONS: readonly FileMutation[] = [
  {
    what: 'a file is empty but for a comment',
    change: written('errors/etimedout.yaml', () => '# Later.\n'),
    told: { file: ERROR, place: WHOLE, wrong: /The file is empty/, mend: /Write it/ },
  },
  {
    what: 'an article is empty',
    change: written('articles/ru/etimedout.mdx', () => ''),
    told: { file: RU, place: WHOLE, wrong: /The file is empty/, mend: /Write it/ },
  },
  {
    what: 'a file has another ending',
    change: named('errors/etimedout.yaml', 'errors/etimedout.yml'),
    told: {
      file: 'content/errors/etimedout.yml',
      place: 'file name',
      wrong: /No collection reads/,
      mend: /Move or rename it/,
    },
  },
  {
    what: 'a file stands in the wrong folder',
    change: named('errors/etimedout.yaml', 'error/etimedout.yaml'),
    told: {
      file: 'content/error/etimedout.yaml',
      place: 'file name',
      nearest: 'errors',
      wrong: /No collection reads/,
      mend: /Move or rename it/,
    },
  },
  {
    what: 'an article is in a language that the site does not have',
    change: named('articles/ru/etimedout.mdx', 'articles/rus/etimedout.mdx'),
    told: {
      file: 'content/articles/rus/etimedout.mdx',
      place: 'rus',
      nearest: 'ru',
      wrong: /"rus" is no language of the site/,
      mend: /articles\/<language>/,
    },
  },
  {
    what: 'lines end as on Windows',
    change: written('articles/ru/etimedout.mdx', (text) => text.replaceAll('\n', '\r\n')),
    told: { file: RU, place: WHOLE, wrong: /line ends of Windows/, mend: /line feeds alone/ },
  },
  {
    what: 'a byte order mark stands in front',
    change: written('errors/etimedout.yaml', (text) => `\ufeff${text}`),
    told: { file: ERROR, place: WHOLE, wrong: /byte order mark/, mend: /UTF-8 without one/ },
  },
  {
    what: 'a file is huge',
    change: written('errors/etimedout.yaml', (text) => text + '# x\n'.repeat(200_000)),
    told: { file: ERROR, place: WHOLE, wrong: /500000 are the most/, mend: /Split it/ },
  },
]
