// Russian counts: 1 результат, 2 результата, 5 результатов.
const plurals = new Intl.PluralRules('ru')

/** Takes a number and the three forms; returns the number with the right one, joined by a non-breaking space. */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = plurals.select(count)
  return `${count}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`
}
