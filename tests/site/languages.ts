// What the browser tests know of the three languages: prefixes and the words they look for.
export const LANGUAGES = [
  { id: 'en', prefix: '', lang: 'en', causes: 'Causes', refused: 'ECONNREFUSED' },
  { id: 'zh', prefix: '/zh', lang: 'zh-Hans', causes: '原因', refused: 'ECONNREFUSED' },
  { id: 'ru', prefix: '/ru', lang: 'ru', causes: 'Причины', refused: 'ECONNREFUSED' },
] as const
