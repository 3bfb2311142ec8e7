// What the sample says of programs: a runtime, ready-made code, a reproduction, layers that translate numbers.
import type { HandlingEntry, Recipe } from '../../../src/domain/handling.ts'
import type { ReproductionEntry } from '../../../src/domain/reproductions.ts'
import type { RuntimeEntry, TranslationsEntry } from '../../../src/domain/runtime-types.ts'
import { SOURCES } from './systems.ts'

/** Takes nothing; returns one runtime: names, texts, forms, numbers, a trap. */
export function runtimes(): RuntimeEntry[] {
  const words = { en: 'Words.', zh: '词。', ru: 'Слова.' }
  return [
    {
      id: 'rust',
      name: 'Rust',
      kind: 'language',
      order: 1,
      sources: SOURCES,
      about: { ...words },
      tables: [
        {
          id: 'kind',
          type: 'std::io::ErrorKind',
          written: 'ErrorKind::{}',
          rules: [],
          names: { ConnectionRefused: ['ECONNREFUSED', 'WSAECONNREFUSED'] },
          also: {},
          calls: {},
          numberless: false,
          numbers: {},
          texts: {},
        },
      ],
      texts: { 'connection timed out': ['ETIMEDOUT'] },
      forms: [{ on: 'linux', of: ['errno'], form: '{text} (os error {number})' }],
      printed: [],
      number: { ...words, en: 'It is <Value of="ECONNREFUSED" on="linux" />.' },
      numbering: { linux: { headers: ['linux/errno'], negated: false, except: {} } },
      compare: [{ code: 'e.kind()' }],
      traps: [{ words, sources: ['rfc:9293'] }],
    },
  ]
}

/** Takes nothing; returns one recipe for both errors. */
export function recipes(): Recipe[] {
  const means = { en: 'Later.', zh: '稍后。', ru: 'Позже.' }
  return [{ id: 'retry-later', means, errors: ['econnrefused', 'etimedout'] }]
}

/** Takes nothing; returns code for both errors in one language: compared, and only explained. */
export function handling(): HandlingEntry[] {
  return [
    {
      id: 'c',
      name: 'C',
      order: 1,
      imports: [{ for: 'E', line: '#include <errno.h>', on: 'posix' }],
      portable: [{ form: 'int is_{{slug}} = {{test}};\n{{recipe}}\n' }],
      split: [{ form: '{{imports:posix}}\nint is_{{slug}} = {{posix}} + {{windows}};\n' }],
      patterns: { 'retry-later': 'again();\n' },
      notes: { hidden: { en: 'Hidden.', zh: '隐藏。', ru: 'Скрыто.' } },
      errors: {
        econnrefused: { posix: 'e == ECONNREFUSED', windows: 'e == WSAECONNREFUSED' },
        etimedout: { note: 'hidden' },
      },
    },
  ]
}

/** Takes nothing; returns a program that provokes the deep error. */
export function reproductions(): ReproductionEntry[] {
  return [
    {
      id: 'econnrefused--closed-port',
      error: 'ECONNREFUSED',
      call: 'connect',
      mistake: { en: 'Nobody listens.', zh: '无人监听。', ru: 'Никто не слушает.' },
      needs: [],
      setup: [],
      observed: { kernel: '6.18', text: 'Connection refused' },
      documented: {},
      file: 'program.py',
      program: '# Nobody listens.\n',
    },
  ]
}

/** Takes nothing; returns two layers, and what they make of one number. */
export function translations(): TranslationsEntry {
  const sources = SOURCES
  return {
    layers: [
      { id: 'one', name: 'One', otherwise: 'keeps', sources },
      { id: 'two', name: 'Two', otherwise: 'EINVAL', sources },
    ],
    rows: [{ winsock: 'WSAETIMEDOUT', maps: { one: 'ETIMEDOUT', two: 'ECONNREFUSED' } }],
  }
}
