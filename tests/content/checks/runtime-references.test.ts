// A sentence about a number that no header has, or numbers said to come from a header that does not exist.
import { test } from 'node:test'
import { runtimeReferences } from '../../../src/domain/checks/runtime-references.ts'
import { assertProblems } from '../../support/checking.ts'
import { runtimeIn } from '../../support/sample.ts'

test('a number of an identifier that the platform lacks is found, with the nearest one', () => {
  assertProblems(
    runtimeReferences,
    (content) => {
      const value = '<Value of="ECONNREFUSE" on="linux" />'
      runtimeIn(content, 'rust').about.ru = `Номер ${value}.`
    },
    {
      file: 'content/runtimes/rust.yaml',
      place: 'about.ru',
      nearest: 'ECONNREFUSED',
      wrong: /linux has no identifier ECONNREFUSE/,
      mend: /Write <Value of="IDENTIFIER" on="PLATFORM" \/>/,
    },
  )
})

test('a header that does not exist is found, with the nearest one', () => {
  assertProblems(
    runtimeReferences,
    (content) => {
      runtimeIn(content, 'rust').numbering['linux']!.headers = ['linux/errn']
    },
    {
      file: 'content/runtimes/rust.yaml',
      place: 'numbering.linux',
      nearest: 'linux/errno',
      wrong: /There is no header linux\/errn/,
      mend: /Name a file in content\/headers/,
    },
  )
})
