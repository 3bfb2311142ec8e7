// The letter ё: words that are misread with е in its place.

/** Words that no other word looks like without ё, and beginnings of words, in any of their forms. */
const YO_WORDS = [
  ...['ещё', 'её', 'неё', 'своё', 'своём', 'моё', 'твоё', 'чьё', 'причём', 'путём', 'трёх'],
  ...['четырёх', 'даёт', 'создаёт', 'передаёт', 'отдаёт', 'задаёт', 'выдаёт', 'остаётся'],
  ...['удаётся', 'ждёт', 'идёт', 'найдёт', 'найдётся', 'придёт', 'придётся', 'пройдёт', 'ведёт'],
  ...['шлёт', 'растёт', 'вернёт', 'вернётся', 'начнёт', 'начнётся', 'займёт', 'возьмёт'],
  ...['произойдёт', 'пришёл', 'нашёл', 'прошёл', 'ушёл', 'объём', 'объёма', 'объёмом', 'объёме'],
  ...['приём', 'приёма', 'приёму', 'приёмом', 'приёме', 'удалён', 'отклонён', 'определён'],
  ...['соединён', 'включён', 'отключён', 'подключён', 'исключён', 'завершён', 'запрещён'],
  ...['разрешён', 'изменён', 'отменён', 'применён', 'заменён', 'введён', 'разделён', 'сохранён'],
]
const YO_BEGINNINGS = [
  ...['удалённ', 'отклонённ', 'определённ', 'неопределённ', 'соединённ', 'несоединённ', 'включённ'],
  ...['отключённ', 'подключённ', 'исключённ', 'завершённ', 'незавершённ', 'запрещённ', 'разрешённ'],
  ...['изменённ', 'отменённ', 'применённ', 'заменённ', 'введённ', 'разделённ', 'сохранённ'],
  ...['учётн', 'расчёт', 'счётчик', 'отчёт', 'надёжн', 'ненадёжн', 'чётк', 'жёстк', 'приёмник'],
]

/** Takes words with ё; returns what finds them written with е. */
const withE = (words: string[], end: string) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|').replaceAll('ё', 'е')})${end}`, 'giu')

const MISSPELT = [withE(YO_WORDS, '(?!\\p{L})'), withE(YO_BEGINNINGS, '\\p{L}*')]

/** Takes a text; returns its words that lack their ё, each with where it stands and how it, or its beginning, is written. What stands in «…» may be another's spelling. */
export function wordsWithoutYo(text: string): { at: number; word: string; right: string }[] {
  const own = text.replace(/«[^»]*»/g, (quote) => ' '.repeat(quote.length))
  return MISSPELT.flatMap((form) =>
    [...own.matchAll(form)].map(({ 0: word, index: at }) => {
      const right = [...YO_WORDS, ...YO_BEGINNINGS].find((known) =>
        word.toLowerCase().startsWith(known.replaceAll('ё', 'е')),
      )
      return { at, word, right: right ?? word }
    }),
  )
}
