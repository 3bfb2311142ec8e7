// Runtimes: names joined with errors, lines that they print, numbers that a program sees.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { nameByRule, printedFor, runtimesOf } from '../../src/domain/runtimes.ts'
import type { Content } from '../../src/domain/types.ts'
import { runtimeIn, sample } from '../support/sample.ts'

function rust(change: (content: Content) => void = () => {}) {
  const catalogue = buildCatalogue(sample(change))
  const runtime = catalogue.runtimes[0]!
  return { catalogue, runtime, error: (slug: string) => catalogue.error.get(slug)! }
}

const slugs = (errors: { slug: string }[]) => errors.map(({ slug }) => slug)

test('a name of two identifiers of one error stands for one error', () => {
  const [name] = rust().runtime.names
  assert.equal(name?.written, 'ErrorKind::ConnectionRefused')
  assert.deepEqual(slugs(name?.errors ?? []), ['econnrefused'])
})

test('a name of several errors is a family, the first identifier first', () => {
  const { runtime } = rust((content) => {
    runtimeIn(content, 'rust').tables[0]!.names['Any'] = ['ETIMEDOUT', 'ECONNREFUSED']
  })
  const any = runtime.names.find(({ name }) => name === 'Any')
  assert.deepEqual(slugs(any?.errors ?? []), ['etimedout', 'econnrefused'])
})

test('a rule makes names of identifiers, and joins those that come out alike', () => {
  const rule = { form: 'Errno::{}', strip: 'WSA', lower: false, of: [] }
  assert.equal(nameByRule(rule, 'WSAETIMEDOUT'), 'Errno::ETIMEDOUT')
  assert.equal(nameByRule({ ...rule, form: '{}', lower: true }, 'ETIMEDOUT'), 'etimedout')
  const { runtime } = rust((content) => {
    runtimeIn(content, 'rust').tables[0]!.rules = [
      { form: 'Errno::{}', lower: false, of: 'errno' },
      { form: 'Errno::{}', strip: 'WSA', lower: false, of: ['WSAETIMEDOUT'] },
    ]
  })
  const name = runtime.names.find((candidate) => candidate.name === 'Errno::ETIMEDOUT')
  assert.deepEqual(name?.identifiers, ['ETIMEDOUT', 'WSAETIMEDOUT'])
})

test('a name that holds in one call stands apart', () => {
  const { runtime } = rust((content) => {
    runtimeIn(content, 'rust').tables[0]!.calls['bind'] = { ConnectionRefused: ['ETIMEDOUT'] }
  })
  const names = runtime.names.filter(({ name }) => name === 'ConnectionRefused')
  assert.deepEqual(
    names.map(({ call, errors }) => [call, ...slugs(errors)]),
    [
      [undefined, 'econnrefused'],
      ['bind', 'etimedout'],
    ],
  )
})

test('without a line that was seen, the form is filled with number and text of the system', () => {
  const { runtime, error } = rust()
  assert.deepEqual(printedFor(runtime, error('etimedout')), {
    line: 'Connection timed out (os error 110)',
    on: 'linux',
    seen: false,
  })
})

test('a line that was seen wins over the form; one of several errors is no line of any', () => {
  const { runtime, error } = rust((content) => {
    runtimeIn(content, 'rust').printed = [
      { line: 'failed', of: ['ETIMEDOUT', 'ECONNREFUSED'], sources: ['rfc:9293'] },
      { line: 'Connection refused (os error 111)', of: ['ECONNREFUSED'], sources: ['rfc:9293'] },
    ]
  })
  const seen = printedFor(runtime, error('econnrefused'))
  assert.deepEqual(seen, { line: 'Connection refused (os error 111)', seen: true })
  assert.equal(printedFor(runtime, error('etimedout'))?.seen, false)
})

test('the text is changed as the runtime changes it', () => {
  const lower = rust((content) => {
    runtimeIn(content, 'rust').forms = [
      { on: 'linux', of: ['errno'], form: 'connect: {text}', text: 'lower' },
    ]
  })
  const line = printedFor(lower.runtime, lower.error('etimedout'))?.line
  assert.equal(line, 'connect: connection timed out')
})

test('an error has the runtimes with a name or a line for it', () => {
  const { catalogue, error } = rust((content) => {
    runtimeIn(content, 'rust').forms = []
  })
  const of = (slug: string) => runtimesOf(error(slug), catalogue.runtimes)
  assert.deepEqual(
    of('econnrefused').map(({ runtime }) => runtime.id),
    ['rust'],
  )
  assert.deepEqual(of('etimedout'), [])
})
