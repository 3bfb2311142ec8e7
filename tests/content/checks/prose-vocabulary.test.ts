// An article that uses more than our components and plain Markdown.
import { test } from 'node:test'
import { proseVocabulary } from '../../../src/domain/checks/prose-vocabulary.ts'
import { saying } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { articleIn } from '../../support/sample.ts'

const FILE = 'content/articles/zh/etimedout.mdx'
const PLAIN = { mend: /Write it as plain Markdown: paragraphs, lists, bold, code/ }

/** Puts a text in place of the sample's first prose, which stands on line 3 of the text. */
const writing = (text: string) => saying('zh', text)

test('a component that is not ours is found, with the nearest one', () => {
  assertProblems(
    proseVocabulary,
    writing('<Pitfall>\n\nNo.\n\n</Pitfall>'),
    {
      file: FILE,
      place: 'line 3 of the text: <Pitfall>',
      nearest: 'Pitfalls',
      wrong: /<Pitfall> is no component of ours/,
      mend: /Use one of: What, When, First, .*Value\./,
    },
    {
      file: FILE,
      place: 'line 7 of the text: </Pitfall>',
      nearest: 'Pitfalls',
      wrong: /<Pitfall> is no component of ours/,
      mend: /Use one of/,
    },
  )
})

test('HTML is found', () => {
  assertProblems(proseVocabulary, writing('One<br />two'), {
    file: FILE,
    place: 'line 3 of the text: <br />two',
    wrong: /<br> is no component of ours/,
    mend: /Use one of/,
  })
})

for (const [what, text, place] of [
  ['an attribute without a value', 'A <video autoplay>', '<video autoplay>'],
  ['an attribute in single quotes', "A <font color='red'>", "<font color='red'>"],
  ['an attribute with a hyphen', 'A <p data-x="1">', '<p data-x="1">'],
  ['a name with a hyphen', 'A <my-part>', '<my-part>'],
  ['a fragment', 'A <>', '<>'],
] as const)
  test(`a tag in another form is found: ${what}`, () => {
    assertProblems(proseVocabulary, writing(text), {
      file: FILE,
      place: `line 3 of the text: ${place}`,
      wrong: /A tag in another form than <Name key="value"> does not belong into an article/,
      ...PLAIN,
    })
  })

test('a tag that is never closed is found', () => {
  assertProblems(
    proseVocabulary,
    (content) => {
      articleIn(content, 'etimedout', 'zh').body += '\n<Pitfalls>\n'
    },
    {
      file: FILE,
      place: 'line 19 of the text: <Pitfalls>',
      wrong: /<Pitfalls> is opened or closed without its partner/,
      mend: /Give every tag its closing tag, in the right order/,
    },
  )
})

test('tags that cross are found', () => {
  assertProblems(proseVocabulary, writing('</When>'), {
    file: FILE,
    place: 'line 3 of the text: </When>',
    wrong: /<When> is opened or closed without its partner/,
    mend: /in the right order/,
  })
})

for (const [wrong, text, place] of [
  [/An expression in braces/, 'It is {1 + 1}.', '{1 + 1}.'],
  [/A heading: sections have their headings/, '# Heading', '# Heading'],
  [/A heading: sections have their headings/, '###### Heading', '###### Heading'],
  [/An import or export/, "import x from './x.js'", "import x from './x.js'"],
  [
    /A link: sources stand in the facts/,
    'See [there](https://site.example/).',
    '](https://site.example/).',
  ],
  [/An HTML comment/, '<!-- hidden', '<!-- hidden'],
] as const)
  test(`${text} is found`, () => {
    assertProblems(proseVocabulary, writing(text), {
      file: FILE,
      place: `line 3 of the text: ${place}`,
      wrong,
      ...PLAIN,
    })
  })

test('code may hold anything', () => {
  assertSilent(
    proseVocabulary,
    writing('`{a}`, `<br>` and\n\n```linux\n# <div> {b} [c](d)\nimport x\n```'),
  )
})

test('a comparison is no tag', () => {
  assertSilent(proseVocabulary, writing('If the size < 5, or 3 > 2.'))
})
