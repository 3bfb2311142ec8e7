// The words of an article: what is no component of ours, and what prose may not hold.
import { saying } from '../../support/changes.ts'
import { toldIn, type Mutation } from './mutation.ts'

const EN = 'content/articles/en/etimedout.mdx'
/** Where the sample's article says what a mutation writes. */
const THERE = 'line 3 of the text:'

/** Told with the line, from the fault on. */
const MARKUP: readonly Mutation[] = toldIn(EN, [
  {
    what: 'a component is unknown',
    change: saying('en', '<Pitfal>Look.</Pitfal>'),
    place: `${THERE} <Pitfal>Look.</Pitfal>`,
    wrong: /<Pitfal> is no component/,
    nearest: 'Pitfalls',
    mend: /Use one of/,
  },
  {
    what: 'a component is not closed',
    change: saying('en', '<Pitfalls>Look.'),
    place: 'line 5 of the text: </What>',
    wrong: /without its partner/,
    mend: /closing tag/,
  },
  {
    what: 'HTML stands in an article',
    change: saying('en', '<script>alert("it")</script>'),
    place: `${THERE} <script>alert("it")</script>`,
    wrong: /<script> is no component/,
    mend: /Use one of/,
  },
  {
    what: 'an event handler stands in an article',
    change: saying('en', '<What onclick="go()">x</What>'),
    place: `${THERE} <What onclick="go()">x</What>`,
    wrong: /<What> takes no onclick/,
    mend: /Take it out/,
  },
  {
    what: 'an expression stands in an article',
    change: saying('en', 'Look at {process.env.HOME}.'),
    place: `${THERE} {process.env.HOME}.`,
    wrong: /An expression in braces/,
    mend: /plain Markdown/,
  },
  {
    what: 'a link leads out of an article',
    change: saying('en', 'Look [there](javascript:go).'),
    place: `${THERE} ](javascript:go).`,
    wrong: /A link/,
    mend: /plain Markdown/,
  },
  {
    what: 'a value is asked of an unknown name',
    change: saying('en', 'It is <Value of="WSAETIMEDOT" />.'),
    place: `${THERE} <Value of="WSAETIMEDOT" />.`,
    wrong: /has no identifier WSAETIMEDOT/,
    nearest: 'WSAETIMEDOUT',
    mend: /Write <Value of=/,
  },
])

const TEXT: readonly Mutation[] = [
  ...toldIn('content/articles/ru/etimedout.mdx', [
    {
      what: 'a number is typed into prose',
      change: saying('ru', 'Windows сообщает 10060.'),
      place: '10060',
      wrong: /typed into prose/,
      mend: /Write <Value of=/,
    },
  ]),
  ...toldIn('content/articles/zh/etimedout.mdx', [
    {
      what: 'an article is in another language than its folder',
      change: saying('zh', 'The other machine did not answer.'),
      place: '"The other machine did not answer."',
      wrong: /not Chinese/,
      mend: /Translate it/,
    },
  ]),
  ...toldIn(EN, [
    {
      what: 'a control character came along',
      change: saying('en', 'It\u0008 happened.'),
      place: 'the text',
      wrong: /U\+0008/,
      mend: /Take the character out/,
    },
    {
      what: 'a mark of direction hides text',
      change: saying('en', 'It \u202edeneppah.'),
      place: 'the text',
      wrong: /U\+202E/,
      mend: /Take the character out/,
    },
  ]),
]

/** Ways to break the words of an article. */
export const PROSE = [...MARKUP, ...TEXT]
