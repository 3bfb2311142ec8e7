// The Markdown twins: the article's components as plain Markdown, the facts around it; the guide for models; the feed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { atomFeed } from '../../src/domain/feed.ts'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { articleMarkdown } from '../../src/domain/markdown/article.ts'
import { llmsText } from '../../src/domain/markdown/llms.ts'
import { errorMarkdown } from '../../src/domain/markdown/page.ts'
import type { Content } from '../../src/domain/types.ts'
import { guide } from '../../src/i18n/guide.ts'
import { strings } from '../../src/i18n/translate.ts'
import { articleIn, errorIn, sample } from '../support/sample.ts'

const address = (path: string) => `https://atlas.example${path}`

function page(language: Language, change?: (content: Content) => void): string {
  const catalogue = buildCatalogue(sample(change))
  const error = catalogue.error.get('econnrefused')!
  return errorMarkdown({ error, language, catalogue, words: strings(language), address })
}

function article(body: string): string {
  const catalogue = buildCatalogue(
    sample((content) => {
      errorIn(content, 'econnrefused').wire = [
        { from: 'local', packet: 'SYN', lost: true },
        { wait: 21 },
        { error: 'local' },
      ]
    }),
  )
  const error = catalogue.error.get('econnrefused')!
  const link = ({ slug }: { slug: string }) => `[${slug}](${slug}.md)`
  return articleMarkdown(body, { error, language: 'en', catalogue, words: strings('en'), link })
}

test('sections become headings, values become numbers, code stays', () => {
  assert.equal(
    article('<What>\n\nIt is <Value of="WSAECONNREFUSED" />, see `<What>`.\n\n</What>\n'),
    '## What happened\n\nIt is 10061, see `<What>`.',
  )
})

test('a cause has its facts, its checks with platforms, its sources', () => {
  const body =
    '<Causes>\n<Cause id="no-listener" title="Nobody">\n\nText.\n\n<Check>\n\n```linux\nss -l\n\n\n# end\n```\n\n</Check>\n\n</Cause>\n</Causes>'
  assert.equal(
    article(body),
    [
      '## Causes\n\nThe most frequent first.',
      '### Nobody\n\nUser · Linux\n\nText.',
      '#### Check\n\nLinux:\n\n```\nss -l\n\n\n# end\n```',
      'Sources: [Linux man-pages: connect(2)](https://man7.org/linux/man-pages/man2/connect.2.html)',
    ].join('\n\n'),
  )
})

test('calls and confusions become lists, longer texts stay in their item', () => {
  assert.equal(
    article(
      '<Calls>\n\n<Call id="connect">One.\n\nTwo.</Call>\n\n<Call id="connect">Three.</Call>\n\n</Calls>',
    ),
    '## Which call returns it\n\n- `connect` (Linux): One.\n  \n  Two.\n- `connect` (Linux): Three.',
  )
  assert.equal(
    article('<Confusions>\n<Confusion slug="etimedout">No answer.</Confusion>\n</Confusions>'),
    '## Easily confused with\n\n- [etimedout](etimedout.md): No answer.',
  )
})

test('functions with one reason are one item, by the platforms that they share', () => {
  const text = page('zh', (content) => {
    errorIn(content, 'econnrefused').calls.push(
      ...['send', 'recv'].map((call) => ({ call, platforms: ['windows'], sources: [] })),
    )
    const article = articleIn(content, 'econnrefused', 'zh')
    article.body = article.body.replace('id="connect"', 'id="connect send recv"')
  })
  assert.match(text, /^- `connect`（.*）；`send`、`recv`（Windows）：The answer was no\.$/m)
})

test('what goes over the wire is told in steps', () => {
  assert.equal(
    article('<Wire>\n\nSilence.\n\n</Wire>'),
    '## On the wire\n\n1. this side → SYN (lost)\n2. silence for 21 s\n3. this side: the call fails here\n\nSilence.',
  )
})

for (const language of LANGUAGES)
  test(`a page in ${language} has title, verdict, article, numbers, texts and links`, () => {
    const text = page(language, (content) => {
      errorIn(content, 'econnrefused').near = []
    })
    const t = strings(language).error
    assert.match(text, /^# ECONNREFUSED(: |：)/)
    for (const heading of [t.what, t.causes, t.platforms, t.texts, t.related, t.links])
      assert.match(text, new RegExp(`^## ${heading}$`, 'm'))
    assert.match(
      text,
      /^\| Windows \| `WSAECONNREFUSED` \| 10061 \| 0x274D, HRESULT 0x8007274D \|/m,
    )
    assert.match(text, /^\| Linux MIPS \| `ECONNREFUSED` \| 146 \|/m)
    assert.match(text, /Подключение не установлено\./)
    assert.match(text, /https:\/\/atlas\.example\/api\/v1\/errors\/econnrefused\.json/)
    assert.doesNotMatch(text, /<\/?[A-Z]/)
    assert.doesNotMatch(text, /undefined/)
  })

test('an error that the article compares is not named again under “See also”', () => {
  assert.doesNotMatch(page('en'), new RegExp(`^## ${strings('en').error.related}$`, 'm'))
})

test('a table survives a bar in a text', () => {
  const text = page('en', ({ messages }) => {
    messages[0]!.texts['ECONNREFUSED'] = 'refused | reset'
  })
  assert.match(text, /refused \\\| reset/)
})

test('the guide lists every error once, the most met first', () => {
  const catalogue = buildCatalogue(sample())
  const text = llmsText(catalogue, { ...strings('en'), guide }, address)
  assert.match(text, /^# Socket Error Atlas\n\n> /)
  assert.match(text, /https:\/\/atlas\.example\/api\/v1\/values\/\{number\}\.json/)
  for (const { slug } of catalogue.errors)
    assert.equal(text.split(`(https://atlas.example/error/${slug}.md)`).length, 2)
})

test('the feed has an entry for each change, with links and stable ids', () => {
  const catalogue = buildCatalogue(sample())
  const words = { title: 'A & B', author: 'Atlas', topic: { atlas: 'The atlas', api: 'The API' } }
  const feed = atomFeed(catalogue, 'ru', words, address)
  assert.match(feed, /<title>A &amp; B<\/title>/)
  assert.match(feed, /<updated>2026-12-01T00:00:00Z<\/updated><author>/)
  assert.match(feed, /<id>tag:atlas\.example,2026-12-01:mended\/ru<\/id>/)
  assert.match(feed, /href="https:\/\/atlas\.example\/ru\/error\/etimedout\/" title="ETIMEDOUT"/)
  assert.match(feed, /<content>Опубликовано\.<\/content>/)
  assert.equal(feed.split('<entry>').length, 3)
})
