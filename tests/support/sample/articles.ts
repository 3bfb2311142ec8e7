// The articles of the sample: a long and a short one in each language.
import type { Language } from '../../../src/domain/languages.ts'
import type { ArticleEntry } from '../../../src/domain/types.ts'

const SHORT_BODY = `
<What>

It happened.

</What>

<When>

Now and then.

</When>

<First>

Look at \`ss -ltn\`.

</First>
`

const LONG_BODY = `${SHORT_BODY}
<Causes>

<Cause id="no-listener" title="Nothing listens">

Not even <Value of="WSAECONNREFUSED" />, or <Value of="ECONNREFUSED" on="linux" />.

</Cause>

<Cause id="wrong-port" title="Wrong port">

Another port.

</Cause>

</Causes>

<Calls>

<Call id="connect">The answer was no.</Call>

</Calls>

<Confusions>

<Confusion slug="etimedout">No answer came.</Confusion>

</Confusions>
`

const TITLES: Record<Language, [refused: string, timedOut: string]> = {
  en: ['Connection refused', 'Connection timed out'],
  zh: ['连接被拒绝', '连接超时'],
  ru: ['Соединение отклонено', 'Истекло время ожидания'],
}

/** Takes nothing; returns both articles in three languages: titles differ, bodies do not. */
export function articles(): ArticleEntry[] {
  return (['en', 'zh', 'ru'] as const).flatMap((language) => [
    {
      slug: 'econnrefused',
      language,
      revision: 1,
      title: TITLES[language][0],
      summary: `${TITLES[language][0]}${language === 'zh' ? '。' : '.'}`,
      body: LONG_BODY,
    },
    {
      slug: 'etimedout',
      language,
      revision: 1,
      title: TITLES[language][1],
      summary: `${TITLES[language][1]}${language === 'zh' ? '。' : '.'}`,
      body: SHORT_BODY,
    },
  ])
}
