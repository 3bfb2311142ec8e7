// Programs that provoke errors: which file they stand in, how they are joined and started.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/domain/catalogue.ts'
import { commandsFor, programIn } from '../../src/domain/reproductions.ts'
import { sample } from '../support/sample.ts'

test('a folder has a program in Python or in C', () => {
  const programs = { '/x/efault--a/program.c': 'int main', '/x/efault--ab/program.py': 'import' }
  assert.deepEqual(programIn(programs, 'efault--a'), { file: 'program.c', program: 'int main' })
  assert.deepEqual(programIn(programs, 'efault--ab'), { file: 'program.py', program: 'import' })
  assert.equal(programIn(programs, 'efault').program, '')
})

test('a reproduction is joined with the error that owns its identifier, in the order of calls', () => {
  const { reproductions } = buildCatalogue(
    sample((content) => {
      const [first] = content.reproductions
      content.reproductions.push({ ...first!, id: 'econnrefused--bind', call: 'bind' })
      content.reproductions.push({ ...first!, id: 'none', error: 'ENONE' })
    }),
  )
  assert.deepEqual(
    reproductions.map(({ id, of }) => [id, of.slug]),
    [
      ['econnrefused--bind', 'econnrefused'],
      ['econnrefused--closed-port', 'econnrefused'],
    ],
  )
})

test('the commands make the namespace first, and compile what is in C', () => {
  const entry = sample().reproductions[0]!
  assert.deepEqual(commandsFor(entry), ['python3 program.py'])
  assert.deepEqual(
    commandsFor({
      ...entry,
      needs: ['network-namespace'],
      setup: ['ip link set lo up'],
      file: 'program.c',
    }),
    [
      'unshare --map-root-user --net --mount',
      'ip link set lo up',
      'cc -o program program.c',
      './program',
    ],
  )
})
