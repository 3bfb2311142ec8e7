// What search engines, feed readers, browsers and assistants are given: each address answers, each picture is there.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { HTML_LANG, LANGUAGES } from '../../src/domain/languages.ts'
import { localePrefix } from '../../src/domain/permalinks.ts'
import { answers, built, DIST, folder, ORIGIN, pathOf, textOf } from '../support/dist.ts'

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

/** Takes full addresses; returns those of this site that nothing answers. */
function dead(addresses: readonly string[]): string[] {
  return addresses.filter((address) => !answers(pathOf(address) ?? '/there-is-no-such-page/'))
}

const slugs = (await folder('/api/v1/errors')).map((file) => file.replace(/\.json$/, ''))
const pages = LANGUAGES.flatMap((language) =>
  slugs.map((slug) => ({ slug, language, path: `${localePrefix(language)}/error/${slug}/` })),
)

test('the sitemaps hold every page that may be indexed, with all languages, and no other', async () => {
  const maps = all(await built('/sitemap.xml'), /<loc>([^<]*)<\/loc>/g)
  assert.equal(maps.length, LANGUAGES.length)
  const counts = new Set<number>()
  for (const map of maps) {
    const text = await built(pathOf(map) ?? '')
    const addresses = all(text, /<loc>([^<]*)<\/loc>/g)
    counts.add(addresses.length)
    assert.deepEqual(dead([...addresses, ...all(text, /<xhtml:link [^>]*href="([^"]*)"/g)]), [])
    assert.equal(text.split('<xhtml:link').length - 1, addresses.length * (LANGUAGES.length + 1))
    for (const address of addresses) assert.doesNotMatch(address, /\/404\/$/)
  }
  assert.equal(counts.size, 1, 'every language has as many pages')
  const english = await built('/sitemap-en.xml')
  for (const slug of slugs) assert.ok(english.includes(`/error/${slug}/</loc>`), slug)
})

test('robots.txt names the sitemaps', async () => {
  assert.match(await built('/robots.txt'), new RegExp(`^Sitemap: ${ORIGIN}/sitemap\\.xml$`, 'm'))
})

test('a short link is not indexed and names the page that it opens', async () => {
  const html = await built('/10061/')
  assert.match(html, /<meta name="robots" content="noindex">/)
  assert.ok(html.includes(`<link rel="canonical" href="${ORIGIN}/error/econnrefused/">`))
})

test('every error page names itself, its languages, its feed, its search and a picture that is there', async () => {
  for (const { slug, language, path } of pages) {
    const html = await built(path)
    const head = html.slice(0, html.indexOf('</head>'))
    assert.ok(head.includes(`rel="canonical" href="${ORIGIN}${path}"`), path)
    for (const other of LANGUAGES) {
      const address = `${ORIGIN}${localePrefix(other)}/error/${slug}/`
      assert.ok(head.includes(`hreflang="${HTML_LANG[other]}" href="${address}"`), path)
    }
    assert.ok(head.includes(`hreflang="x-default" href="${ORIGIN}/error/${slug}/"`), path)
    assert.ok(head.includes(`og:image" content="${ORIGIN}/og/${language}/${slug}.png"`), path)
    for (const rel of ['type="application/atom+xml"', 'rel="search"'])
      assert.ok(head.includes(rel), path)
  }
})

test('the pictures are PNG of the size that sharing sites want', async () => {
  for (const language of LANGUAGES)
    for (const name of ['atlas', ...slugs]) {
      const file = await readFile(join(DIST, 'og', language, `${name}.png`))
      const size = [file.toString('latin1', 1, 4), file.readUInt32BE(16), file.readUInt32BE(20)]
      assert.deepEqual(size, ['PNG', 1200, 630], `${language}/${name}`)
      assert.ok(file.length < 40_000, `${language}/${name}: ${file.length} bytes`)
    }
})

test('structured data is JSON and says what the page says', async () => {
  for (const { slug, path } of pages) {
    const html = await built(path)
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] }
    const [article, term, trail] = graph
    assert.deepEqual(
      graph.map((node) => node['@type']),
      ['TechArticle', 'DefinedTerm', 'BreadcrumbList'],
    )
    const title = textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '')
    assert.ok(title.startsWith(String(article?.['headline'])), slug)
    assert.ok(html.includes(`<code>${String(term?.['name'])}</code>`), slug)
    const crumbs = trail?.['itemListElement'] as { item: string }[]
    assert.deepEqual(dead(crumbs.map(({ item }) => item)), [], slug)
  }
})

for (const language of LANGUAGES) {
  const prefix = localePrefix(language)

  test(`the feed in ${language} leads to pages, and its dates are dates`, async () => {
    const feed = await built(`${prefix}/feed.xml`)
    assert.match(feed, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns=/)
    assert.deepEqual(dead(all(feed, /<link href="([^"]*)"/g)), [])
    const dates = all(feed, /<updated>([^<]*)<\/updated>/g)
    assert.ok(dates.length >= 2 && dates.every((date) => !Number.isNaN(Date.parse(date))))
    const ids = all(feed, /<id>([^<]*)<\/id>/g)
    assert.equal(new Set(ids).size, ids.length)
  })

  test(`the address bar can search in ${language}`, async () => {
    const text = await built(`${prefix}/opensearch.xml`)
    assert.ok(text.includes(`template="${ORIGIN}${prefix}/search/?q={searchTerms}"`))
    const name = /<ShortName>(.*)<\/ShortName>/.exec(text)?.[1] ?? ''
    assert.ok(name.length > 0 && name.length <= 16, name)
  })

  test(`every Markdown twin in ${language} has its title, and no dead link`, async () => {
    for (const slug of slugs) {
      const text = await built(`${prefix}/error/${slug}.md`)
      const html = await built(`${prefix}/error/${slug}/`)
      const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
      assert.ok(text.split('\n')[0]?.endsWith(title), slug)
      const own = all(text, /(https?:\/\/[^\s)`]+)/g).filter((address) => pathOf(address))
      assert.deepEqual(dead(own), [], slug)
      const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
      assert.equal(/<\/?[A-Z]\w*/.exec(prose)?.[0], undefined, slug)
    }
  })
}

test('names in capitals are led to their short links, by few enough lines for every host', async () => {
  const lines = (await built('/_redirects')).trim().split('\n')
  assert.ok(lines.length <= 2000)
  assert.ok(lines.includes('/WSAECONNREFUSED/ /wsaeconnrefused/ 301'))
  const targets = lines.map((line) => line.split(' ')[1] ?? '')
  assert.deepEqual(
    targets.filter((target) => !answers(target)),
    [],
  )
})

test('the guide for language models lists every error', async () => {
  const guide = await built('/llms.txt')
  const links = all(guide, /\]\(([^)]*)\)/g)
  assert.equal(new Set(links).size, slugs.length)
  assert.deepEqual(dead(links), [])
})
