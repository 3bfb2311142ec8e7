// The words of the comparison of all errors in Russian.
import type { CompareStrings } from './en.ts'

export const compare: CompareStrings = {
  title: 'Все ошибки на всех платформах',
  titleOf: (places, all) => `Все ошибки на всех платформах: ${places} из ${all}`,
  description: 'Таблица: номер каждой ошибки на каждой платформе.',
  descriptionOf: (places, all) =>
    `Таблица: номер каждой ошибки на каждой платформе. Ошибки ${places} из ${all}, самые частые — первыми.`,
  lead: 'Строка — одна ошибка, сначала самые частые; столбец — одна платформа или среда выполнения. Если там несколько имён или номеров, в ячейке стоят все. Столбцы можно выбрать, выбор сохраняется в адресе.',
  parts: 'Части таблицы, самые частые ошибки — первыми',
  partShown: (places, all) => `Ошибки ${places} из ${all}`,
  showAll: (all) => `Показать все ${all}`,
  loading: (shown, loaded, missing) => `Ошибок: ${shown} из ${loaded}; загружаются ещё ${missing}…`,
  failed: (shown, loaded, missing) =>
    `Ошибок: ${shown} из ${loaded}. Ещё ${missing} загрузить не удалось: повторите попытку или обновите страницу.`,
  again: 'Повторить',
}
