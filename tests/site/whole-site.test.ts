// Every page of the built site, and every address in its other files: links, fragments, ids, languages, policies.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { DIST, ORIGIN } from '../support/dist.ts'
import { WholeSite } from '../support/whole-site.ts'

/** Files that hold addresses for people and programs; packs hold the pages again, the rest holds none. */
const TEXT = /\.(md|json|xml|txt|csv)$|^\/_redirects$/

const SITE = 'https://x.example/atlas'

function small(path: string, { head = '', body = '' } = {}): string {
  const prefix = /^\/(zh|ru)\//.exec(path)?.[0] ?? '/'
  const lang = { '/': 'en', '/zh/': 'zh-Hans', '/ru/': 'ru' }[prefix] ?? ''
  const rest = path.slice(prefix.length)
  const links = ['/', '/zh/', '/ru/'].map((of, i) => {
    const language = ['en', 'zh-Hans', 'ru'][i]
    return `<link rel="alternate" hreflang="${language}" href="${SITE}${of}${rest}">`
  })
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'">
<link rel="canonical" href="${SITE}${path}">${links.join('')}
<link rel="alternate" hreflang="x-default" href="${SITE}/${rest}">${head}</head>
<body id="top"><a href="/atlas${prefix}x/">x</a>${body}</body></html>`
}

const PATHS = ['/', '/zh/', '/ru/', '/x/', '/zh/x/', '/ru/x/']

/** Takes what differs in the home page, and other files; returns the problems of a small site. */
function problemsWith(
  own: { head?: string; body?: string } = {},
  others: Record<string, string> = {},
): string[] {
  const site = new WholeSite(SITE, [
    ...PATHS.map((path) => `${path}index.html`),
    ...Object.keys(others),
  ])
  for (const path of PATHS) site.addPage(`${path}index.html`, small(path, path === '/' ? own : {}))
  for (const [file, text] of Object.entries(others))
    if (file.endsWith('.html')) site.addPage(file, text)
    else site.addText(file, text)
  return site.problems()
}

test('a sound site has no problem', () => {
  const body = `<label for="a">a</label><input id="a"><template><i id="a"></i></template>
<a href="#top">up</a><a href="/atlas/ru/x/#top" hreflang="ru">ru</a><a href="https://other.example/">o</a>`
  assert.deepEqual(problemsWith({ body }, { '/a.md': '[x](/atlas/x/#top)' }), [])
})

for (const [what, own, others, says] of [
  ['a dead link', { body: '<a href="/atlas/y/">' }, {}, /\/y\/, which is not there$/],
  ['a dead picture', { body: '<img src="/atlas/y.png">' }, {}, /<img src>\): leads to \/y\.png/],
  ['no slash', { body: '<a href="/atlas/x">' }, {}, /it ends with a slash/],
  ['a dead fragment', { body: '<a href="/atlas/x/#y">' }, {}, /\/x\/#y: there is no such anchor/],
  ['a dead fragment of its own', { body: '<a href="#y">' }, {}, /\/#y: there is no such anchor/],
  ['a path without base', { body: '<a href="/x/">' }, {}, /"\/x\/" leaves the site's own path/],
  ['a script as an address', { body: '<a href="javascript:go()">' }, {}, /neither of this site/],
  ['another site without TLS', { body: '<a href="http://o.example/">' }, {}, /nor https/],
  ['no address', { body: '<a href="https://[">' }, {}, /is no address/],
  ['an id twice', { body: '<i id="a"></i><i id="a"></i>' }, {}, /the id a is there more than once/],
  ['a label for nothing', { body: '<label for="a">' }, {}, /names the id a, which is not there/],
  ['a wrong language', { body: '<a href="/atlas/x/" hreflang="ru">' }, {}, /in ru; it is in en/],
  [
    'a lost twin',
    { head: `<link rel="alternate" hreflang="ru" href="${SITE}/ru/y/">` },
    {},
    /\/ru\/y\/, which is not there/,
  ],
  [
    'twins that differ',
    { head: `<link rel="alternate" hreflang="ru" href="${SITE}/ru/x/">` },
    {},
    /which names other pages/,
  ],
  [
    'a style attribute',
    { body: '<p style="color:red">' },
    {},
    /<p style=…> is not let in by the policy/,
  ],
  ['an event handler', { body: '<p onclick="go()">' }, {}, /<p onclick=…> is not let in/],
  [
    'an unknown script',
    { body: '<script>go()</script>' },
    {},
    /inline script is not in the policy/,
  ],
  ['an unknown style', { body: '<style>a{}</style>' }, {}, /inline style is not in the policy/],
  [
    'broken data',
    { body: '<script type="application/ld+json">{"a":</script>' },
    {},
    /its data is no JSON/,
  ],
  [
    'a dead address in data',
    { body: `<script type="application/ld+json">{"a":"${SITE}/y/"}</script>` },
    {},
    /leads to \/y\//,
  ],
  ['a dead address in JSON', {}, { '/a.json': `{"url":"${SITE}/y/"}` }, /\/a\.json .* to \/y\//],
  [
    'a template of dead addresses',
    {},
    { '/a.json': `{"url":"${SITE}/{name}.md"}` },
    /no file is called like \/\{name\}\.md/,
  ],
  ['a dead link in Markdown', {}, { '/a.md': '[y](/atlas/y/)' }, /\/a\.md .* to \/y\//],
  ['a dead address in a map', {}, { '/a.xml': `<loc>${SITE}/y/</loc>` }, /\/a\.xml .* to \/y\//],
  [
    'a page without policy and canonical address',
    {},
    { '/p.html': '<p>' },
    /has no Content-Security-Policy/,
  ],
] as const)
  test(`${what} is found`, () => {
    const problems = problemsWith(own, others)
    assert.ok(
      problems.some((each) => says.test(each)),
      problems.join('\n') || 'nothing was found',
    )
  })

test('the built site: every link, fragment, id, language, address and policy', async (t) => {
  assert.notEqual(ORIGIN, '', 'there is no built site: npm run build')
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).replaceAll('\\', '/'))
    .map((file) => `/${file.replace(/^\/+/, '')}`)
    .filter((file) => !/\.(br|gz)$/.test(file))
    .sort()
  const site = new WholeSite(ORIGIN, files)
  for (const file of files) {
    if (file.endsWith('.html')) site.addPage(file, await readFile(join(DIST, file), 'utf8'))
    else if (TEXT.test(file)) site.addText(file, await readFile(join(DIST, file), 'utf8'))
  }
  const problems = site.problems()
  const { pages, targets } = site.counted
  t.diagnostic(`${pages} pages, ${targets} different targets of links`)
  assert.ok(pages > 6000)
  assert.deepEqual(problems.slice(0, 50), [], `${problems.length} problems`)
})
