// Numbers that a program sees: from the right header, with the right sign, only where the name exists.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { numberOfName, numberSeen } from '../../src/domain/numbers-seen.ts'
import type { Content } from '../../src/domain/types.ts'
import { readContent } from '../support/content.ts'
import { runtimeIn, sample } from '../support/sample.ts'

function rust(change: (content: Content) => void = () => {}) {
  const catalogue = buildCatalogue(sample(change))
  const runtime = catalogue.runtimes[0]!
  return { catalogue, runtime, error: (slug: string) => catalogue.error.get(slug)! }
}

test('the number comes from the header that is asked first, with its sign', () => {
  const { runtime, error } = rust()
  assert.equal(numberSeen(runtime, error('econnrefused'), 'linux'), 111)
  assert.equal(numberSeen(runtime, error('econnrefused'), 'windows'), undefined)
  const changed = rust((content) => {
    runtimeIn(content, 'rust').numbering = {
      linux: { headers: ['linux/errno'], negated: true, except: {} },
      windows: {
        headers: ['linux/errno'],
        negated: false,
        except: { ETIMEDOUT: 'windows/winsock' },
      },
    }
  })
  assert.equal(numberSeen(changed.runtime, changed.error('econnrefused'), 'linux'), -111)
  assert.equal(numberSeen(changed.runtime, changed.error('etimedout'), 'windows'), 10060)
})

const catalogue = buildCatalogue(await readContent())

/** Takes a runtime and a name as it is written; returns its numbers on Windows, Linux and macOS. */
function numbers(id: string, written: string): (number | undefined)[] {
  const runtime = catalogue.runtimes.find((candidate) => candidate.id === id)!
  const name = runtime.names.find((candidate) => candidate.written === written)!
  return ['windows', 'linux', 'macos'].map((platform) => numberOfName(runtime, name, platform))
}

test('an errno name that stands for the code of Windows has its number', () => {
  assert.deepEqual(numbers('python', 'errno.ECONNREFUSED'), [10061, 111, 61])
})

test('a Windows name has no number on other systems', () => {
  assert.deepEqual(numbers('python', 'errno.WSAECONNREFUSED'), [10061, undefined, undefined])
})

test('a name that exists on some platforms only has numbers there only', () => {
  assert.deepEqual(numbers('go', 'syscall.ECONNREFUSED'), [undefined, 111, 61])
  assert.deepEqual(numbers('go', 'windows.WSAECONNREFUSED'), [10061, undefined, undefined])
})

test('a family has no number', () => {
  assert.deepEqual(numbers('python', 'ConnectionError'), [undefined, undefined, undefined])
})

test('a name counts on a platform only by what it is made from there', () => {
  assert.deepEqual(numbers('rust', 'ErrorKind::ConnectionRefused'), [10061, 111, 61])
  assert.deepEqual(numbers('rust', 'ErrorKind::Interrupted'), [undefined, 4, 4])
})

test('what a runtime has itself has no number of the system', () => {
  assert.deepEqual(numbers('go', 'os.ErrDeadlineExceeded'), [undefined, undefined, undefined])
})
