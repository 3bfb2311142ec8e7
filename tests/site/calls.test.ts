// The table of calls on every built error page: each reason once, every function of the facts with its link and platforms.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { localePrefix } from '../../src/domain/permalinks.ts'
import { built, builtJson, folder, textOf } from '../support/dist.ts'

interface Row {
  functions: { name: string; href: string }[]
  reason: string
  platforms: string
}

interface ErrorDocument {
  calls: { call: string; platforms: string[] }[]
}

const cells = (row: string, tag: string) =>
  [...row.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, cell = '']) => cell,
  )

/** Takes a page with a table; returns its rows; one without a reason has that of the row above. */
function rowsIn(html: string, section: string): Row[] {
  const start = html.indexOf(`<section aria-labelledby="${section}"`)
  const table = start < 0 ? '' : html.slice(start, html.indexOf('</table>', start))
  const rows: Row[] = []
  for (const row of cells(table.slice(table.indexOf('<tbody')), 'tr')) {
    const data = cells(row, 'td').map((cell) => textOf(cell).replace(/\s+/g, ' '))
    const links = cells(row, 'th')
      .join('')
      .matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)
    rows.push({
      functions: [...links].map(([, href = '', name = '']) => ({ name: textOf(name), href })),
      reason: data.length > 1 ? (data[0] ?? '') : (rows.at(-1)?.reason ?? ''),
      platforms: data.at(-1) ?? '',
    })
  }
  return rows
}

const slugs = (await folder('/api/v1/errors')).map((file) => file.replace(/\.json$/, ''))
const pages = await Promise.all(
  LANGUAGES.flatMap((language) =>
    slugs.map(async (slug) => {
      const path = `${localePrefix(language)}/error/${slug}/`
      const html = await built(path)
      return { slug, path, language, html, rows: rowsIn(html, 'calls') }
    }),
  ),
)

test('no page says one sentence twice in its table of calls', () => {
  const many = pages.filter(({ rows }) => rows.length > 1)
  assert.ok(many.length > 100, `${many.length} pages have a table of several rows`)
  for (const { path, html } of many) {
    const start = html.indexOf('<section aria-labelledby="calls"')
    const said = cells(html.slice(start, html.indexOf('</table>', start)), 'tr')
      .map((row) => cells(row, 'td'))
      .filter((data) => data.length > 1)
      .map(([reason = '']) => textOf(reason).replace(/\s+/g, ' '))
    assert.deepEqual(said, [...new Set(said)], path)
  }
})

test('every function of the facts stands there once, on as many platforms, with a link to its page', async () => {
  for (const { slug, path, language, rows } of pages) {
    const { calls } = await builtJson<ErrorDocument>(`/api/v1/errors/${slug}.json`)
    const shown = rows.flatMap(({ functions, platforms }) =>
      functions.map(({ name }) => `${name} ${platforms.split(/, |、/).length}`),
    )
    assert.deepEqual(
      shown.sort(),
      calls.map(({ call, platforms }) => `${call} ${platforms.length}`).sort(),
      path,
    )
    for (const { name, href } of rows.flatMap(({ functions }) => functions))
      assert.equal(href, `${localePrefix(language)}/call/${name.toLowerCase()}/`, path)
  }
})

test('the page of a function gives the same reason as the page of the error', async () => {
  for (const language of LANGUAGES) {
    const reasons = new Map<string, string>()
    for (const page of pages.filter((candidate) => candidate.language === language))
      for (const { functions, reason } of page.rows)
        for (const { href } of functions)
          reasons.set(`${href} ${localePrefix(language)}/error/${page.slug}/`, reason)
    for (const call of await folder('/call')) {
      if (call.includes('.')) continue
      const path = `${localePrefix(language)}/call/${call}/`
      for (const { functions, reason } of rowsIn(await built(path), 'errors')) {
        const said = reasons.get(`${path} ${functions[0]?.href ?? ''}`)
        assert.ok(said && reason.startsWith(said), `${path}: ${reason}`)
      }
    }
  }
})
