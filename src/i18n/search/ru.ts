// The words of the search in Russian.
import { counted } from '../plural-ru.ts'
import type { SearchStrings } from './en.ts'

export const search: SearchStrings = {
  label: 'Номер, имя, сообщение или строка журнала',
  placeholder: 'Вставьте номер, имя, сообщение или строку журнала',
  submit: 'Найти',
  title: 'Поиск',
  privacy: 'То, что вы вводите, не покидает эту страницу.',
  noScript:
    'Поиск работает в браузере, и ему нужен JavaScript. Без него все коды можно найти в таблицах:',
  loading: 'Идёт поиск…',
  results: (count) => counted(count, 'результат', 'результата', 'результатов'),
  none: (text) => `По запросу «${text}» ничего не найдено.`,
  noneHint: 'Попробуйте только номер или имя либо найдите код в таблице:',
  failed: 'Не удалось загрузить поиск. Все коды есть в таблицах:',
  resultsLabel: 'Результаты поиска',
  cut: 'Текст длинный: просмотрены его начало и конец.',
  lacksRest:
    'Редкие ошибки не загрузились, здесь их нет. Следующее нажатие клавиши повторит попытку.',
  whichSystem: (number) => `У номера ${number} разные значения. Какая система его вывела?`,
  understood: 'Распознано в тексте',
  row: {
    two: (first, second) => `${first} и ${second}`,
    last: (names, last) => `${names} и ${last}`,
  },
  perhaps: (reason) => `Возможно: ${reason}`,
  between: '; ',
  nearestNumbers: 'Известные номера рядом с ним:',
  allMeanings: (number) => `Все значения номера\u00a0${number}`,
  compare: 'Все ошибки на всех платформах',
  platforms: 'Платформы',
  reason: {
    name: (name) => `в тексте есть имя ${name}`,
    runtimeName: (name, runtime) => `${runtime} называет её ${name}`,
    number: (number, platform) => `${number} — её номер в ${platform}`,
    text: (system, language) => `это сообщение ${system} ${language}`,
    similarText: (system, language) => `похоже на сообщение ${system} ${language}`,
    similarName: (written, name) => `${written} похоже на ${name}`,
    similarNumber: (written, number) => `номера ${written} нет, а ${number} близок к нему`,
    said: 'так об этом часто говорят',
    prose: 'найдено в статье',
  },
  languages: {
    en: 'на английском',
    zh: 'на китайском',
    'zh-Hant': 'на китайском (традиционные иероглифы)',
    ru: 'на русском',
  },
}
