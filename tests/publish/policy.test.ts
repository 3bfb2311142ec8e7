// The policy that a page gets: what it allows, where it stands, and what the headers of hosts say beside it.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { HEADER_WITHOUT_HASHES, holdings, policy, withPolicy } from '../../src/publish/policy.ts'
import { headersFile } from '../support/headers-file.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

test('a page is allowed its own inline script and style, each by its hash', () => {
  const own = holdings(page('<style>a{b:c}</style><script>go()</script>'))
  assert.deepEqual(own, {
    scripts: [hash('go()')],
    styles: [hash('a{b:c}')],
    loads: false,
    searches: false,
  })
  assert.equal(
    policy(own),
    `default-src 'none'; script-src ${hash('go()')}; style-src ${hash('a{b:c}')}; img-src 'self'; base-uri 'none'; form-action 'self'`,
  )
})

test('data is no script, and a script that is loaded is allowed by where it comes from', () => {
  const own = holdings(
    page(
      '<script type="application/ld+json">{"a":1}</script>',
      '<script type="module" src="/_astro/x.js"></script>',
    ),
  )
  assert.deepEqual(own, { scripts: [], styles: [], loads: true, searches: false })
  assert.match(policy(own), /script-src 'self'; img-src 'self'; connect-src 'self'; worker-src/)
})

test('only a page with the search box may compile WebAssembly', () => {
  const box = '<div data-search-box></div><script src="/x.js"></script>'
  assert.match(policy(holdings(page('', box))), /script-src 'self' 'wasm-unsafe-eval';/)
  assert.doesNotMatch(policy(holdings(page('', ''))), /wasm|script-src/)
})

test('the policy stands before everything that it is about', () => {
  const html = page('<script>go()</script>')
  const after = withPolicy(html, holdings(html))
  assert.match(after, /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="/)
  assert.ok(after.indexOf('http-equiv') < after.indexOf('<script'))
  const bare = '<html><head></head></html>'
  assert.throws(() => withPolicy(bare, holdings(bare)), /no <meta charset="utf-8">/)
})

test("nginx's header says what the pages say, but for scripts and styles, and more", async () => {
  const config = await readFile(new URL('../../hosting/nginx.conf', import.meta.url), 'utf8')
  assert.ok(config.includes(`Content-Security-Policy "${HEADER_WITHOUT_HASHES}" always`))
  const directives = new Map(
    HEADER_WITHOUT_HASHES.split('; ').map((each) => [each.split(' ')[0] ?? '', each]),
  )
  const full = policy({ scripts: [], styles: [], loads: true, searches: true })
  for (const each of full.split('; '))
    if (!/^(default|script|style)-src /.test(each))
      assert.equal(directives.get(each.split(' ')[0] ?? ''), each)
})

test('no policy knows unsafe-inline, unsafe-eval or any other site', async () => {
  const all = [
    HEADER_WITHOUT_HASHES,
    policy({ scripts: [], styles: [], loads: true, searches: true }),
  ]
  for (const text of all) assert.doesNotMatch(text, /unsafe-inline|'unsafe-eval'|https?:|\*|data:/)
})

test('the headers of hosts: what is hashed is kept for ever, what others may read says so', async () => {
  const file = await readFile(new URL('../../public/_headers', import.meta.url), 'utf8')
  const of = headersFile(file)
  for (const path of ['/_astro/x.js', '/pagefind/index/en_1.pf_index'])
    assert.match(of(path)['Cache-Control'] ?? '', /immutable/, path)
  for (const path of ['/', '/error/epipe/', '/sw.js', '/pagefind/pagefind.js'])
    assert.equal(of(path)['Cache-Control'], undefined, path)
  for (const path of ['/api/v1/errors.json', '/error/epipe.md', '/zh/feed.xml'])
    assert.equal(of(path)['Access-Control-Allow-Origin'], '*', path)
  assert.equal(of('/')['Access-Control-Allow-Origin'], undefined)
  assert.equal(of('/ru/')['Content-Security-Policy'], '{{policy}}')
  // Cloudflare Pages reads at most 100 rules.
  assert.ok(file.split('\n').filter((line) => line.startsWith('/')).length <= 100)
})

test('the file of headers is read as the hosts read it', () => {
  const of = headersFile('# said\n/*\n  A: 1\n  B: 2\n/x/*.md\n  B: 3\n')
  assert.deepEqual(of('/'), { A: '1', B: '2' })
  assert.deepEqual(of('/x/y.md'), { A: '1', B: '3' })
  assert.throws(() => headersFile('/*\nA: 1\n'), /neither a path nor an indented header/)
})
