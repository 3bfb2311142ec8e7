// Commands that differ between the languages of an article, and blocks that do not say where they run.
import { test } from 'node:test'
import { commandsAgree } from '../../../src/domain/checks/commands-agree.ts'
import { LANGUAGES, type Language } from '../../../src/domain/languages.ts'
import type { Content } from '../../../src/domain/types.ts'
import { assertProblems, assertSilent } from '../../support/checking.ts'
import { articleIn } from '../../support/sample.ts'

/** Takes the sample's content; ends the article of each language with a block of its own. */
function endWith(content: Content, blocks: Record<Language, string>) {
  for (const language of LANGUAGES) {
    const article = articleIn(content, 'etimedout', language)
    article.body = `${article.body.trimEnd()}\n\n${blocks[language]}`.trimEnd()
  }
}

const SAME = '```linux\nss -ltn\n```'

test('the same commands in three languages are no problem', () => {
  assertSilent(commandsAgree, (content) => endWith(content, { en: SAME, zh: SAME, ru: SAME }))
})

test('a command that differs from the English one is found', () => {
  assertProblems(
    commandsAgree,
    (content) =>
      endWith(content, { en: SAME, zh: SAME, ru: '```linux\nss -ltn | grep СЛУЖБА\n```' }),
    {
      file: 'content/articles/ru/etimedout.mdx',
      place: 'line 19 of the text: ```linux',
      wrong: /English has here: linux: ss -ltn\. This article: linux: ss -ltn \| grep СЛУЖБА/,
      mend: /copy the block that is right/,
    },
  )
})

test('a command that is missing, and one that runs elsewhere, are found', () => {
  assertProblems(
    commandsAgree,
    (content) => endWith(content, { en: SAME, zh: '', ru: SAME.replace('linux', 'macos') }),
    {
      file: 'content/articles/zh/etimedout.mdx',
      place: 'the end',
      wrong: /English has here: linux: ss -ltn\. This article: no command/,
      mend: /copy the block that is right/,
    },
    {
      file: 'content/articles/ru/etimedout.mdx',
      place: 'line 19 of the text: ```macos',
      wrong: /This article: macos: ss -ltn/,
      mend: /copy the block that is right/,
    },
  )
})

test('a block that does not say where it runs is found, with the nearest kind', () => {
  const typo = SAME.replace('linux', 'linus')
  assertProblems(
    commandsAgree,
    (content) => endWith(content, { en: typo, zh: typo, ru: typo }),
    ...LANGUAGES.map((language) => ({
      file: `content/articles/${language}/etimedout.mdx`,
      place: 'line 19 of the text: ```linus',
      nearest: 'linux',
      wrong: /No command runs on “linus”/,
      mend: /Write one of windows, linux, macos, posix, code behind the fence/,
    })),
  )
})
