// The errors of the sample, and what leads to them: calls, steps of the diagnosis, news.
import type { CallEntry, Change, DiagnosisStep, ErrorEntry } from '../../../src/domain/types.ts'

/** Takes nothing; returns a deep error with causes and calls, and a short one. */
export function errors(): ErrorEntry[] {
  return [
    {
      slug: 'econnrefused',
      identifiers: { errno: ['ECONNREFUSED'], winsock: ['WSAECONNREFUSED'] },
      category: 'connection',
      frequency: 'common',
      retry: 'later',
      layers: ['kernel'],
      causes: [
        { id: 'no-listener', who: 'user', platforms: ['linux'], sources: ['man:connect(2)'] },
        { id: 'wrong-port', who: 'user', platforms: ['windows'], sources: ['rfc:9293'] },
      ],
      calls: [{ call: 'connect', platforms: ['linux'], sources: ['man:connect(2)'] }],
      wire: [],
      related: ['etimedout'],
      near: ['etimedout'],
      references: [],
      misprints: [],
    },
    {
      slug: 'etimedout',
      identifiers: { errno: ['ETIMEDOUT'], winsock: ['WSAETIMEDOUT'] },
      category: 'connection',
      frequency: 'common',
      retry: 'later',
      layers: ['kernel'],
      who: ['user'],
      causes: [],
      calls: [],
      wire: [],
      related: ['econnrefused'],
      near: [],
      references: [],
      misprints: [],
    },
  ]
}

/** Takes nothing; returns the one call that fails. */
export function calls(): CallEntry[] {
  const does = { en: 'Connects.', zh: '建立连接。', ru: 'Соединяет.' }
  return [{ id: 'connect', name: 'connect', group: 'connection', does }]
}

/** Takes nothing; returns two steps that lead to each other and to a cause. */
export function diagnosis(): DiagnosisStep[] {
  const text = { en: 'What?', zh: '什么？', ru: 'Что?' }
  return [
    {
      id: 'start',
      question: text,
      answers: [
        { text, step: 'refused' },
        { text, causes: ['econnrefused#no-listener'] },
      ],
    },
    {
      id: 'refused',
      question: text,
      answers: [
        { text, causes: ['econnrefused#no-listener'] },
        { text, step: 'start' },
      ],
    },
  ]
}

/** Takes nothing; returns a change of an error, and one of the atlas. */
export function changes(): Change[] {
  const text = { en: 'Published.', zh: '发布。', ru: 'Опубликовано.' }
  return [
    { id: 'mended', date: '2026-12-01', slugs: ['etimedout'], text },
    { id: 'published', date: '2026-11-21', topic: 'atlas', text },
  ]
}
