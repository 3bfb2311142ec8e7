// Names: misspelt, owned by two errors or by none, or by an error whose file is called otherwise.
import { all, claiming, defining, inError } from '../../support/changes.ts'
import { toldIn, type Mutation } from './mutation.ts'

const UNOWNED: readonly Mutation[] = toldIn('content/headers/linux/errno.yaml', [
  {
    what: 'a name has no error',
    change: defining('linux/errno', { ENEW: 1 }),
    place: 'values.errno.ENEW',
    wrong: /No error claims ENEW/,
    mend: /of the error that it is/,
  },
])

const CLAIMED: readonly Mutation[] = toldIn('content/errors/etimedout.yaml', [
  {
    what: 'an identifier is misspelt in an error',
    change: claiming('etimedout', { winsock: ['WSAETIMEDOT'] }),
    place: 'identifiers.winsock',
    wrong: /No winsock header defines WSAETIMEDOT/,
    nearest: 'WSAETIMEDOUT',
    mend: /Correct the name/,
  },
  {
    what: 'two errors claim one name',
    change: claiming('etimedout', { winsock: ['WSAETIMEDOUT', 'WSAECONNREFUSED'] }),
    place: 'identifiers.winsock',
    wrong: /belongs to econnrefused already/,
    mend: /Take it out of one/,
  },
  {
    what: 'an error has the wrong slug',
    change: all(
      claiming('etimedout', { errno: ['ETIMEDOUTX', 'ETIMEDOUT'] }),
      defining('linux/errno', { ETIMEDOUTX: 110 }),
    ),
    place: 'file name',
    wrong: /gives it the slug etimedoutx/,
    nearest: 'content/errors/etimedoutx.yaml',
    mend: /Name the file/,
  },
  {
    what: 'a real name is called a misprint',
    change: inError('etimedout', {
      misprints: [{ written: 'ECONNREFUSED', where: ['tables'] }],
    }),
    place: 'misprints.ECONNREFUSED',
    wrong: /is a real name/,
    mend: /Take it out/,
  },
])

/** Ways to break who owns a name. */
export const IDENTIFIERS = [...UNOWNED, ...CLAIMED]
