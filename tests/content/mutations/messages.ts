// Texts of systems: without evidence, for no name, in the wrong file.
import { inMessages, printing } from '../../support/changes.ts'
import { toldIn, type Mutation } from './mutation.ts'

const WINDOWS: readonly Mutation[] = toldIn('content/messages/windows/ru.yaml', [
  {
    what: 'a text of Windows has no evidence',
    change: printing('windows/ru', { WSAETIMEDOUT: 'Время ожидания истекло.' }),
    place: 'texts.WSAETIMEDOUT',
    wrong: /no evidence/,
    mend: /Add `evidence:`/,
  },
])

const GLIBC: readonly Mutation[] = toldIn('content/messages/glibc/en.yaml', [
  {
    what: 'a text is for an unknown name',
    change: printing('glibc/en', { ECONREFUSED: 'Connection refused' }),
    place: 'texts.ECONREFUSED',
    wrong: /ECONREFUSED/,
    nearest: 'ECONNREFUSED',
    mend: /Correct the name/,
  },
  {
    what: 'texts stand in the file of another language',
    change: inMessages('glibc/en', { language: 'ru' }),
    place: 'system, language',
    wrong: /says glibc\/ru; it stands under glibc\/en/,
    mend: /Move the file/,
  },
  {
    what: 'a name holds a Cyrillic letter',
    change: printing('glibc/en', { EСONNREFUSED: 'Connection refused' }),
    place: 'texts.EСONNREFUSED',
    wrong: /mixes Latin and Cyrillic letters: С is U\+0421/,
    mend: /in one script/,
  },
])

/** Ways to break the texts of systems. */
export const MESSAGES = [...WINDOWS, ...GLIBC]
