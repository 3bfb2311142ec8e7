// The interface in Russian.
import type { Strings } from './en.ts'
import { counted } from './plural-ru.ts'
import { about } from './about/ru.ts'
import { api } from './api/ru.ts'
import { categories } from './categories/ru.ts'
import { compare } from './compare/ru.ts'
import { error } from './error/ru.ts'
import { reproductions } from './reproductions/ru.ts'
import { runtimes } from './runtimes/ru.ts'
import { search } from './search/ru.ts'
import { terms } from './terms/ru.ts'

export const ru: Strings = {
  ...terms,
  siteName: 'Атлас ошибок сокетов',
  siteDescription:
    'Все ошибки сокетов: номер, имя и текст на каждой платформе, что они значат, чья это вина и что проверить сначала.',
  skipToContent: 'Перейти к содержанию',
  languageSwitch: 'Язык',
  otherLanguages: 'Эта страница на других языках',
  theme: 'Тема',
  themeSystem: 'Системная',
  themeLight: 'Светлая',
  themeDark: 'Тёмная',
  mainNavigation: 'Главное меню',
  navDiagnose: 'Найти причину',
  navCalls: 'Функции',
  navCompare: 'Сравнение',
  navPlatforms: 'Платформы',
  navAbout: 'О сайте',
  copy: 'Копировать',
  copied: 'Скопировано',
  footerFacts:
    'Номера и системные тексты взяты из заголовочных файлов и исходного кода самих систем; источник назван у каждой таблицы.',

  search,
  runtimes,
  api,
  categories,
  reproductions,

  home: {
    title: 'Атлас ошибок сокетов',
    lead: 'Что значит ошибка сокета в каждой системе и что проверить сначала.',
    examples: 'Например',
    mostMet: 'Встречаются чаще всего',
    doors: 'Все таблицы',
    doorWindows: 'Коды сокетов Windows по порядку номеров',
    doorDiagnose: 'Найти причину без номера: по тому, что видно, и по времени',
    doorCompare: 'Все ошибки на всех платформах рядом',
    doorPlatform: (platform) => `Номера ошибок в ${platform}`,
    allErrors: 'Все ошибки по темам',
    facts: (errors, platforms, values) =>
      `${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(platforms, 'платформа', 'платформы', 'платформ')}, ${counted(values, 'номер', 'номера', 'номеров')}. Каждый номер взят скриптом из заголовочного файла своей системы.`,
  },

  error,

  table: {
    platform: 'Платформа',
    architecture: 'Архитектура',
    identifier: 'Имя',
    value: 'Номер',
    hex: 'Шестн.',
    hresult: 'HRESULT',
    cRuntime: 'errno среды C',
    signed: 'со знаком',
    text: 'Текст системы',
    header: 'Файл',
    meaning: 'Значение',
    error: 'Ошибка',
    sources: 'Источники номеров',
    aliasOf: (identifier) => `определено как ${identifier}`,
    disputed: (value, where) => `${value} в ${where}`,
    disputedLabel: 'Источники расходятся',
    none: 'нет',
    filter: 'Отбор по имени, номеру или тексту',
    sortBy: (column) => `Сортировать: ${column}`,
    rows: (count) => counted(count, 'строка', 'строки', 'строк'),
    columns: 'Столбцы',
    allColumns: 'Все столбцы',
    usualColumns: 'Основные столбцы',
    moreColumns: 'Остальные столбцы',
    shown: (shown, all) => `Ошибок: ${shown} из ${all}`,
    csv: 'Скачать в CSV',
    scrollHint: 'Таблица прокручивается вбок.',
  },

  value: {
    title: (value) => `${value}: какая система это вывела?`,
    titleOne: (value) => value,
    description: (value, names) => `${value} на каждой платформе: ${names}.`,
    lead: 'Один и тот же номер в разных системах означает разные ошибки.',
    leadOne: 'У этого номера одно значение.',
    meanings: 'Значения',
    forms: 'Другие записи номера',
    formHex: 'Шестнадцатеричная',
    formHresult: 'HRESULT в Windows',
    formSigned: 'HRESULT как число со знаком',
    formNegated: 'С минусом, как возвращают ядро и libuv',
    negated: (positive) => `Как errno ${positive} с минусом`,
    negatedLead: 'Ядро Linux и libuv возвращают errno отрицательным числом.',
    goOn: (name) => `Перейти к ${name}`,
  },

  platform: {
    title: (platform) => `Номера ошибок в ${platform}`,
    description: (platform, count) =>
      `${counted(count, 'номер ошибки', 'номера ошибок', 'номеров ошибок')} в ${platform}: имена, системные тексты и значения.`,
    index: 'Платформы',
    indexLead:
      'Страница на каждую платформу: все номера ошибок из её заголовочных файлов, по порядку.',
    count: (count) => counted(count, 'номер', 'номера', 'номеров'),
    tableOf: (file) => `Из ${file}`,
    differs: (architecture) => `Что отличается на ${architecture}`,
    notes: 'На что обратить внимание',
    proved: (proved, all, date) =>
      `Номеров, заново найденных скриптом в пакетах Debian 12 (${date}): ${proved} из ${all}.`,
    provedOn: (proved, all, date, architecture) =>
      `Номеров ${architecture} вместе с общими, заново найденных скриптом в пакетах Debian 12 (${date}): ${proved} из ${all}.`,
    provedTexts: (proved, all, date) =>
      `Текстов, заново найденных скриптом в пакетах Debian 12 (${date}): ${proved} из ${all}.`,
    noProof:
      'Ни в одном пакете Debian 12 этих номеров нет: за них ручается только названный источник.',
    unproved: 'Только названный источник ручается за',
    witnesses: 'Пакеты и файлы',
    textProofs: 'Проверка системных текстов',
  },

  code: {
    title: 'Готовый код',
    language: 'Показать код на языке',
    side: { posix: 'системы POSIX', windows: 'Windows' },
  },

  diagnose: {
    title: 'Найти причину',
    lead: 'Нет номера? Начните с того, что видите: два щелчка ведут к вероятным причинам.',
    colon: ': ',
  },

  call: {
    title: (name) => `Ошибки ${name}`,
    description: (name, count) =>
      `${counted(count, 'ошибка', 'ошибки', 'ошибок')} функции ${name} с причинами по платформам.`,
    index: 'Функции и их ошибки',
    indexLead:
      'Для тех, у кого есть строка кода, а не номер: что может вернуть каждая функция и почему.',
    errors: 'Что она возвращает',
    count: (count) => counted(count, 'ошибка', 'ошибки', 'ошибок'),
    group: {
      connection: 'Открыть, соединить, закрыть',
      data: 'Отправить и получить',
      options: 'Параметры и адреса сокета',
      waiting: 'Ждать событий',
      names: 'Имена и службы',
      winsock: 'Только Windows Sockets',
      files: 'Файлы и другие вызовы',
    },
  },

  compare,

  about,

  keepOffline: 'Сохранить сайт для работы без сети',

  openSearch: 'Ошибки сокетов',

  feed: {
    title: 'Атлас ошибок сокетов: изменения',
    label: 'Лента изменений',
  },

  notFound: {
    title: 'Такой страницы нет',
    text: 'Адрес никуда не ведёт. Найдите ошибку по номеру, имени или сообщению:',
    home: 'На главную страницу',
  },

  shortLink: {
    title: (name) => `${name}: короткая ссылка`,
    continueIn: 'Продолжить на языке',
  },
}
