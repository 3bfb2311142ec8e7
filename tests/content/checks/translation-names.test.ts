// A translation to a name that nobody has, or by a layer that is not listed.
import { test } from 'node:test'
import { translationNames } from '../../../src/domain/checks/translation-names.ts'
import { assertProblems } from '../../support/checking.ts'

test('a translation to an unknown name is found, with the nearest one', () => {
  assertProblems(
    translationNames,
    (content) => {
      content.translations.rows[0]!.maps['one'] = 'ETIMEOUT'
    },
    {
      file: 'content/translations.yaml',
      place: 'rows.WSAETIMEDOUT.maps.one',
      nearest: 'ETIMEDOUT',
      wrong: /No header defines ETIMEOUT/,
      mend: /Correct the name/,
    },
  )
})

test('a layer that is not listed is found, with the nearest one', () => {
  assertProblems(
    translationNames,
    (content) => {
      content.translations.rows[0]!.maps['onne'] = 'ETIMEDOUT'
    },
    {
      file: 'content/translations.yaml',
      place: 'rows.WSAETIMEDOUT.maps',
      nearest: 'one',
      wrong: /There is no layer onne/,
      mend: /Use an id of `layers:`/,
    },
  )
})
