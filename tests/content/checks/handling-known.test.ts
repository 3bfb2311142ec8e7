// Handling in code that speaks of what is not there, leaves a language out, or compares with a number.
import { test } from 'node:test'
import { handlingKnown } from '../../../src/domain/checks/handling-known.ts'
import type { HandlingEntry } from '../../../src/domain/handling.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems } from '../../support/checking.ts'

const FILE = 'content/handling/c.yaml'

const changing = (change: (language: HandlingEntry) => void) => (content: Content) => {
  for (const language of content.handling) change(language)
}

test('a recipe for an error that does not exist is found, with the nearest one', () => {
  assertProblems(
    handlingKnown,
    (content) => {
      content.recipes[0]!.errors = ['econnrefused', 'etimedout', 'etimedot']
      content.handling[0]!.errors['etimedot'] = { note: 'hidden' }
    },
    {
      file: 'content/recipes.yaml',
      place: 'retry-later.errors.etimedot',
      nearest: 'etimedout',
      wrong: /There is no error etimedot/,
      mend: /Correct the name/,
    },
  )
})

test('an error under two recipes is found', () => {
  assertProblems(
    handlingKnown,
    (content) => content.recipes.push({ ...content.recipes[0]!, errors: ['etimedout'] }),
    {
      file: 'content/recipes.yaml',
      place: 'retry-later.errors.etimedout',
      wrong: /has a recipe already/,
      mend: /one recipe only/,
    },
  )
})

test('an error that a language leaves out is found', () => {
  assertProblems(
    handlingKnown,
    changing(({ errors }) => delete errors['econnrefused']),
    {
      file: FILE,
      place: 'errors.econnrefused',
      wrong: /nothing says how C recognises it/,
      mend: /or a note that says why/,
    },
  )
})

test('an error without a recipe is found', () => {
  assertProblems(
    handlingKnown,
    changing(({ errors }) => {
      errors['etimedot'] = { note: 'hidden' }
    }),
    {
      file: FILE,
      place: 'errors.etimedot',
      nearest: 'etimedout',
      wrong: /No recipe names etimedot/,
      mend: /content\/recipes\.yaml/,
    },
  )
})

test('a note that does not exist, and one that nothing uses, are found', () => {
  assertProblems(
    handlingKnown,
    changing(({ errors }) => {
      errors['etimedout'] = { note: 'hiden' }
    }),
    {
      file: FILE,
      place: 'errors.etimedout.note',
      nearest: 'hidden',
      wrong: /There is no note hiden/,
      mend: /Correct the name/,
    },
    { file: FILE, place: 'notes.hidden', wrong: /No error uses/, mend: /take it out/ },
  )
})

test('a recipe that a language does not write is found', () => {
  assertProblems(
    handlingKnown,
    changing((language) => {
      language.patterns = {}
    }),
    {
      file: FILE,
      place: 'patterns.retry-later',
      wrong: /which C does not write/,
      mend: /under `patterns:`/,
    },
  )
})

test('two comparisons without a form for two are found', () => {
  assertProblems(
    handlingKnown,
    changing((language) => {
      language.split = []
    }),
    {
      file: FILE,
      place: 'errors.econnrefused',
      wrong: /no form for that/,
      mend: /Add `split:`/,
    },
  )
})

test('a comparison with a number is found', () => {
  assertProblems(
    handlingKnown,
    changing(({ errors }) => {
      errors['econnrefused'] = { test: 'error == 111' }
    }),
    {
      file: FILE,
      place: 'errors.econnrefused',
      wrong: /compares with a number/,
      mend: /constant or class/,
    },
  )
})
