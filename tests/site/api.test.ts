// The API as built: every document is valid by the schema that is published with it, and says what the pages say.
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { test } from 'node:test'
import type {
  ApiError,
  ApiErrorSummary,
  ApiIndex,
  ApiPlatformTables,
  ApiValueMeanings,
} from '../../src/domain/api/shapes.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { localePrefix } from '../../src/domain/permalinks.ts'
import { answers, built, builtJson, folder, pathOf, textOf } from '../support/dist.ts'
import { documentValidator } from '../support/schema.ts'

const API = '/api/v1'
const validate = documentValidator(await builtJson<object>(`${API}/schema.json`))

async function validAll(name: string, path: string): Promise<number> {
  const files = (await folder(path)).filter((file) => file.endsWith('.json'))
  for (const file of files) validate(name, await builtJson(`${path}/${file}`))
  return files.length
}

for (const [name, file] of [
  ['index', 'index.json'],
  ['errors', 'errors.json'],
  ['errorsInOneLanguage', 'errors-en.json'],
  ['errorsInOneLanguage', 'errors-zh.json'],
  ['errorsInOneLanguage', 'errors-ru.json'],
  ['identifiers', 'identifiers.json'],
  ['everything', 'all.json'],
] as const)
  test(`${file} is valid`, async () => validate(name, await builtJson(`${API}/${file}`)))

for (const [name, path] of [
  ['error', 'errors'],
  ['value', 'values'],
  ['platform', 'platforms'],
  ['runtime', 'runtimes'],
] as const)
  test(`every document in ${path}/ is valid`, async () => {
    assert.ok((await validAll(name, `${API}/${path}`)) > 0)
  })

test('the list of all errors stays small', async () => {
  const packed = gzipSync(await built(`${API}/errors.json`), { level: 9 })
  assert.ok(packed.length < 60_000, `${packed.length} bytes`)
})

test('the index leads to documents, and counts them', async () => {
  const index = await builtJson<ApiIndex>(`${API}/index.json`)
  assert.equal(index.errors, (await folder(`${API}/errors`)).length)
  const example: Record<string, string> = {
    slug: 'econnrefused',
    value: '61',
    platform: 'windows',
    runtime: 'python',
    language: 'zh',
  }
  for (const address of [...Object.values(index.documents), index.schema]) {
    const filled = address.replace(/\{(\w+)\}/, (_, name: string) => example[name] ?? '')
    assert.ok(answers(pathOf(filled) ?? ''), filled)
  }
})

test('everything in one file is the single documents', async () => {
  const all = await builtJson<{ errors: ApiError[]; platforms: ApiPlatformTables[] }>(
    `${API}/all.json`,
  )
  for (const error of all.errors)
    assert.deepEqual(error, await builtJson(`${API}/errors/${error.slug}.json`))
  for (const platform of all.platforms)
    assert.deepEqual(platform, await builtJson(`${API}/platforms/${platform.platform}.json`))
})

const SAMPLE = ['econnrefused', 'eagain', 'wsahost_not_found', 'wsaediscon', 'eai_system', 'efault']

/** The rows of a page's tables of numbers: identifier and number. */
function rowsOf(html: string): string[] {
  return html.split('<tr>').flatMap((row) => {
    const [, identifier] = /<code>(\w+)<\/code>/.exec(row) ?? []
    const [, value] = /<a href="[^"]*\/value\/(-?\d+)\/"/.exec(row.split('</tr>')[0] ?? '') ?? []
    return identifier === undefined || value === undefined ? [] : [`${identifier} ${value}`]
  })
}

for (const slug of SAMPLE)
  for (const language of LANGUAGES)
    test(`${slug}: the page in ${language} and the document say the same`, async () => {
      const document = await builtJson<ApiError>(`${API}/errors/${slug}.json`)
      const html = await built(`${localePrefix(language)}/error/${slug}/`)
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      const tables = main.slice(main.indexOf('<table'))
      const text = textOf(main)
      assert.equal(pathOf(document.urls[language]), `${localePrefix(language)}/error/${slug}/`)
      assert.equal(textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? ''), document.title[language])
      assert.ok(text.includes(document.summary[language]))
      for (const identifier of Object.values(document.identifiers).flat())
        assert.ok(main.includes(`<code>${identifier}</code>`), identifier)
      assert.deepEqual(
        rowsOf(tables).toSorted(),
        document.values.map(({ identifier, value }) => `${identifier} ${value}`).toSorted(),
      )
      for (const { hex, hresult, message } of document.values)
        for (const shown of [hex, hresult, message])
          if (shown !== null) assert.ok(text.includes(textOf(shown)), shown)
      for (const { id, title } of document.causes) {
        const heading = new RegExp(`<h3 id="${id}"[^>]*>(.*?)<a`, 's').exec(main)?.[1] ?? ''
        assert.equal(textOf(heading), title[language])
      }
      for (const alias of document.aliases) assert.ok(answers(`/${alias}/`), alias)
    })

for (const value of ['10061', '61', '-11', '-4078'])
  test(`${value}: page and document name the same errors`, async () => {
    const document = await builtJson<ApiValueMeanings>(`${API}/values/${value}.json`)
    const html = await built(`/value/${value}/`)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const links = [...main.matchAll(/href="[^"]*\/error\/(\w+)\/"/g)].map(([, slug]) => slug)
    const slugs = [...document.meanings, ...document.negated].map(({ slug }) => slug)
    assert.deepEqual([...new Set(links)].toSorted(), [...new Set(slugs)].toSorted())
  })

test('every number of every platform leads to a document that names it', async () => {
  for (const file of await folder(`${API}/platforms`)) {
    if (!file.endsWith('.json')) continue
    const { platform, headers } = await builtJson<ApiPlatformTables>(`${API}/platforms/${file}`)
    const missing = headers.flatMap(({ values }) =>
      Object.values(values).filter((value) => !answers(`${API}/values/${value}.json`)),
    )
    assert.deepEqual(missing, [], platform)
  }
})

test('the lists of one language agree with the list of all', async () => {
  const all = await builtJson<ApiErrorSummary[]>(`${API}/errors.json`)
  for (const language of LANGUAGES) {
    const own = await builtJson<{ slug: string; title: string }[]>(`${API}/errors-${language}.json`)
    assert.deepEqual(
      own.map(({ slug, title }) => [slug, title]),
      all.map(({ slug, title }) => [slug, title[language]]),
    )
  }
})
