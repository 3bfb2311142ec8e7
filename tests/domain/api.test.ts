// The API's documents: each is valid by the published schema, and says what the facts say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiPaths } from '../../src/domain/api/addresses.ts'
import { csv, matrixCsv, platformCsv } from '../../src/domain/api/csv.ts'
import { errorDocument, errorInWords, errorSummary } from '../../src/domain/api/errors.ts'
import { runtimeNames } from '../../src/domain/api/runtimes.ts'
import { apiSchema, DOCUMENTS } from '../../src/domain/api/schema.ts'
import {
  everythingDocument,
  identifiersDocument,
  indexDocument,
  platformTables,
  valueMeanings,
} from '../../src/domain/api/tables.ts'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { errorIn, headerIn, sample } from '../support/sample.ts'
import { documentValidator } from '../support/schema.ts'

const address = (path: string) => `https://atlas.example${path}`
const catalogue = buildCatalogue(sample())
const refused = catalogue.error.get('econnrefused')!
const linux = catalogue.platform.get('linux')!
const day = '2026-11-21'
const validate = documentValidator(apiSchema(address))

const documents: Record<string, unknown> = {
  index: indexDocument(catalogue, day, address),
  errors: catalogue.errors.map((error) => errorSummary(error, address)),
  errorsInOneLanguage: catalogue.errors.map((error) => errorInWords(error, 'ru', address)),
  error: errorDocument(refused, catalogue, address),
  value: valueMeanings(111, catalogue, address),
  platform: platformTables(linux, catalogue),
  runtime: runtimeNames(catalogue.runtimes[0]!),
  identifiers: identifiersDocument(catalogue),
  everything: everythingDocument(catalogue, day, address),
}

test('every document of the schema is tried here', () => {
  assert.deepEqual(Object.keys(documents).toSorted(), DOCUMENTS.toSorted())
})

for (const [name, document] of Object.entries(documents))
  test(`${name} is valid, and not when a field is missing`, () => {
    validate(name, document)
    if (Array.isArray(document) || name === 'identifiers') return
    const { [Object.keys(document as object)[0]!]: _, ...rest } = document as Record<
      string,
      unknown
    >
    assert.throws(() => validate(name, rest), /required/)
  })

test('an error has its numbers with their forms, texts and sources', () => {
  const { values, name, who, aliases } = errorDocument(refused, catalogue, address)
  assert.equal(name, 'ECONNREFUSED')
  assert.deepEqual(who, ['user'])
  assert.deepEqual(values[0], {
    platform: 'windows',
    architecture: null,
    vocabulary: 'winsock',
    identifier: 'WSAECONNREFUSED',
    value: 10061,
    hex: '0x274D',
    hresult: '0x8007274D',
    alias: null,
    message: null,
    source: { header: 'windows/winsock', file: 'winerror.h' },
    disputed: [],
  })
  assert.deepEqual(
    values.map(({ architecture, value, message }) => [architecture, value, message]),
    [
      [null, 10061, null],
      [null, 111, 'Connection refused'],
      ['mips', 146, 'Connection refused'],
    ],
  )
  assert.ok(aliases.includes('0x8007274d') && aliases.includes('wsaeconnrefused'))
})

test('an error has its causes with titles in every language, and the texts of all systems', () => {
  const { causes, messages, references } = errorDocument(refused, catalogue, address)
  assert.equal(causes[0]?.title.ru, 'Nothing listens')
  assert.deepEqual(causes[1]?.sources, [
    { label: 'RFC 9293', url: 'https://www.rfc-editor.org/rfc/rfc9293' },
  ])
  assert.deepEqual(messages.at(-1), {
    system: 'windows',
    language: 'ru',
    identifier: 'WSAECONNREFUSED',
    text: 'Подключение не установлено.',
    kind: null,
  })
  assert.deepEqual(references, [])
})

test('a negative number has both readings', () => {
  const content = sample()
  headerIn(content, 'windows/winsock').values.winsock = { WSAETIMEDOUT: -111 }
  const { meanings, negated } = valueMeanings(-111, buildCatalogue(content), address)
  assert.deepEqual(
    meanings.map(({ slug }) => slug),
    ['etimedout'],
  )
  assert.deepEqual(
    negated.map(({ slug, platform }) => [slug, platform]),
    [['econnrefused', 'linux']],
  )
})

test('a misprinted number says what it is printed for, and the error says what is right', () => {
  const content = sample()
  errorIn(content, 'etimedout').misprints = [{ written: '192', where: ['tables'] }]
  const changed = buildCatalogue(content)
  assert.deepEqual(valueMeanings(192, changed, address).misprints, [
    { identifier: 'WSAETIMEDOUT', slug: 'etimedout' },
  ])
  const timedOut = errorDocument(changed.error.get('etimedout')!, changed, address)
  assert.deepEqual(timedOut.misprints, [{ written: '192', right: '10060' }])
})

test('a platform has its tables with inheritance and aliases resolved', () => {
  const content = sample()
  headerIn(content, 'linux/errno').values.errno = { ECONNREFUSED: 111, ETIMEDOUT: 'ECONNREFUSED' }
  const { headers } = platformTables(linux, buildCatalogue(content))
  assert.deepEqual(
    headers.map(({ architecture, values }) => [architecture, values]),
    [
      [null, { ECONNREFUSED: 111, ETIMEDOUT: 111 }],
      ['mips', { ECONNREFUSED: 146, ETIMEDOUT: 146 }],
    ],
  )
})

test('the index holds templates that lead to documents', () => {
  const { documents: there } = indexDocument(catalogue, day, address)
  assert.equal(there['error'], 'https://atlas.example/api/v1/errors/{slug}.json')
  assert.equal(there['value']?.replace('{value}', '111'), address(apiPaths.value(111)))
})

test('CSV quotes what needs it', () => {
  assert.equal(csv([['a,b', 'say "no"', 1, '']]), '\ufeff"a,b","say ""no""",1,\r\n')
})

test('the matrix has a row for each error and a column for each platform', () => {
  const [head, refusedRow] = matrixCsv(catalogue).split('\r\n')
  assert.match(head!, /^\ufeffslug,name,category,title_en,title_zh,title_ru,windows,/)
  assert.match(head!, /,linux,linux-mips,runtime-rust$/)
  assert.match(
    refusedRow!,
    /^econnrefused,ECONNREFUSED,connection,Connection refused,.*,111,146,ConnectionRefused$/,
  )
})

test("a platform's table has the architectures' differences only", () => {
  const rows = platformCsv(linux, catalogue).split('\r\n')
  assert.equal(rows.length, 5)
  assert.match(rows[3]!, /^errno,mips,ECONNREFUSED,146,0x92,,,econnrefused,Connection refused,/)
})
