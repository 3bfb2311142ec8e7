// What is said of programs: runtimes, ready-made code, reproductions.
import { runtimeIn } from '../../support/sample.ts'
import { toldIn, type Mutation } from './mutation.ts'

const RUNTIMES: readonly Mutation[] = toldIn('content/runtimes/rust.yaml', [
  {
    what: 'a runtime names an unknown error',
    change: (content) => {
      const [table] = runtimeIn(content, 'rust').tables
      if (table) table.names = { ConnectionRefused: ['ECONREFUSED'] }
    },
    place: 'tables.kind.names.ConnectionRefused',
    wrong: /No header defines ECONREFUSED/,
    nearest: 'ECONNREFUSED',
    mend: /Correct the name/,
  },
])

const HANDLING: readonly Mutation[] = toldIn('content/handling/c.yaml', [
  {
    what: 'a recipe has no pattern',
    change: (content) => {
      for (const language of content.handling) language.patterns = {}
    },
    place: 'patterns.retry-later',
    wrong: /which C does not write/,
    mend: /Add the program text/,
  },
  {
    what: 'ready-made code compares with a number',
    change: (content) => {
      for (const { errors } of content.handling)
        errors['econnrefused'] = { posix: 'e == 111', windows: 'e == WSAECONNREFUSED' }
    },
    place: 'errors.econnrefused',
    wrong: /compares with a number/,
    mend: /constant or class/,
  },
])

const REPRODUCTIONS: readonly Mutation[] = toldIn(
  'content/reproductions/econnrefused--closed-port',
  [
    {
      what: 'a reproduction has no program',
      change: (content) => {
        for (const entry of content.reproductions) entry.program = ''
      },
      place: 'program',
      wrong: /There is no program/,
      mend: /Add program\.py/,
    },
  ],
)

/** Ways to break what is said of programs. */
export const PROGRAMS = [...RUNTIMES, ...HANDLING, ...REPRODUCTIONS]
