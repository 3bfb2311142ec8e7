// What the browser tests know of the three languages: prefixes and the words they look for.
export const LANGUAGES = [
  {
    id: 'en',
    prefix: '',
    lang: 'en',
    causes: 'Causes',
    met: 'met every day',
    refused: 'ECONNREFUSED',
  },
  {
    id: 'zh',
    prefix: '/zh',
    lang: 'zh-Hans',
    causes: '原因',
    met: '天天都会遇到',
    refused: 'ECONNREFUSED',
  },
  {
    id: 'ru',
    prefix: '/ru',
    lang: 'ru',
    causes: 'Причины',
    met: 'встречается каждый день',
    refused: 'ECONNREFUSED',
  },
] as const
