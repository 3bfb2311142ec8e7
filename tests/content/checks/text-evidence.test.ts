// A text without evidence, in a file that names no source for all of its texts.
import { test } from 'node:test'
import { textEvidence } from '../../../src/domain/checks/text-evidence.ts'
import { printing } from '../../support/changes.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { messagesIn } from '../../support/sample.ts'

const EXPECTED = {
  file: 'content/messages/windows/ru.yaml',
  place: 'texts.WSAETIMEDOUT',
  wrong: /The text has no evidence, and the file names no source/,
  mend: /Add `evidence:` with where it was seen, or move the text to `aliases:`/,
}

test('a plain text in a file without sources is found', () => {
  assertProblems(
    textEvidence,
    printing('windows/ru', { WSAETIMEDOUT: 'Попытка не удалась.' }),
    EXPECTED,
  )
})

test('a detailed text without evidence is found', () => {
  assertProblems(
    textEvidence,
    printing('windows/ru', {
      WSAETIMEDOUT: {
        text: 'Попытка не удалась.',
        evidence: [],
        variants: [],
        aliases: [],
      },
    }),
    EXPECTED,
  )
})

test('aliases need no evidence, and no text needs none', () => {
  assertSilent(textEvidence, (content) => {
    const { texts } = messagesIn(content, 'windows/ru')
    texts['WSAECONNREFUSED'] = { text: null, evidence: [], variants: [], aliases: ['Отказ.'] }
    texts['WSAETIMEDOUT'] = null
  })
})

test('a file whose sources hold for all of its texts needs no more', () => {
  assertSilent(textEvidence, (content) => {
    const file = messagesIn(content, 'windows/ru')
    file.sources = [{ where: 'A dump of the system', version: '10.0' }]
    file.texts['WSAETIMEDOUT'] = 'Попытка не удалась.'
  })
})
