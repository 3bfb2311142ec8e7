// The names of what the facts speak of, in Russian: categories, roles, layers, languages of texts.
import type { Terms } from './en.ts'
import { vocabulary } from './vocabulary.ts'

export const terms: Terms = {
  category: {
    connection: 'Соединения',
    address: 'Адреса и порты',
    routing: 'Маршруты и сети',
    'name-resolution': 'Разрешение имён',
    state: 'Состояние сокета',
    progress: 'Ещё выполняется, не ошибка',
    argument: 'Аргументы',
    unsupported: 'Не поддерживается',
    permission: 'Права доступа',
    resources: 'Ресурсы',
    winsock: 'Запуск и поставщики Winsock',
    qos: 'Качество обслуживания',
    file: 'Файлы',
    process: 'Процессы',
    device: 'Устройства',
    streams: 'STREAMS и XENIX',
    remote: 'Удалённые файлы и вызовы',
    security: 'Ключи и учётные данные',
    system: 'Только в одной системе',
  },
  frequency: {
    common: 'встречается каждый день',
    occasional: 'встречается время от времени',
    rare: 'встречается редко',
    historical: 'сегодня почти не встречается',
  },
  retry: {
    now: 'Да, сразу',
    later: 'Да, позже',
    no: 'Нет',
    'not-an-error': 'Это не ошибка',
  },
  role: { user: 'Пользователь', administrator: 'Администратор', programmer: 'Программист' },
  layer: {
    kernel: 'ядро операционной системы',
    resolver: 'резолвер',
    library: 'системная библиотека',
    runtime: 'среда выполнения языка',
    provider: 'поставщик службы Winsock',
    'security-software': 'защитное ПО',
    driver: 'драйвер устройства',
  },
  vocabulary,
  textKind: {
    old: 'встречается только в списках времён Windows XP и 2003',
    single: 'встретилось только в одном месте',
    documentation: 'формулировка документации, а не системы',
    cut: 'в источнике обрезано',
    converted: 'традиционный китайский текст упрощёнными иероглифами',
  },
  textLanguage: {
    en: 'английский',
    zh: 'китайский (упрощённый)',
    'zh-Hant': 'китайский (традиционный)',
    ru: 'русский',
  },
}
