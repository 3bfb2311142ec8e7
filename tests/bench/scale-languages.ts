// More languages for a copy of the project: what one adds for a language, made of another one's words.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../src/domain/languages.ts'
import type { Content } from '../../src/domain/types.ts'

/** Each new language is written as another one is: Latin, Cyrillic and Chinese text are of different weight. */
export const NEW_LANGUAGES: Readonly<Record<string, Language>> = { de: 'en', uk: 'ru', ja: 'zh' }

const CODES = Object.entries(NEW_LANGUAGES)
const AS_LANGUAGE = (code: string) => code as Language

/** Takes a value of the content; returns it with the new languages beside the three wherever all three stand. */
function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, part]) => [key, translated(part)] as const)
  const words = Object.fromEntries(entries)
  const inAll = 'en' in words && 'zh' in words && 'ru' in words
  return inAll
    ? { ...words, ...Object.fromEntries(CODES.map(([code, as]) => [code, words[as]])) }
    : words
}

/** Takes content; returns it with articles and sentences in the new languages. What systems print stays as it is. */
export function withNewLanguages(content: Content): Content {
  const more = CODES.flatMap(([code, as]) =>
    content.articles
      .filter(({ language }) => language === as)
      .map((article) => ({ ...article, language: AS_LANGUAGE(code) })),
  )
  const { articles, headers, messages, errors, ...rest } = content
  return {
    ...(translated(rest) as typeof rest),
    headers,
    messages,
    errors,
    articles: [...articles, ...more],
  }
}

/** An import line for each new language. */
const imports = (name: string, folder: string) =>
  CODES.map(([code]) => `import { ${name} ${code} } from '${folder}/${code}.ts'\n`).join('')

type Edit = readonly [file: string, change: (text: string) => string]

const list = CODES.map(([code]) => `'${code}'`).join(', ')
const pairs = CODES.map(([code]) => `${code}: '${code}'`).join(', ')
const names = CODES.map(([code]) => code).join(', ')

/** The places that TypeScript asks for a new language; everything else follows from the list. */
const EDITS: readonly Edit[] = [
  [
    'src/domain/languages.ts',
    (text) =>
      text
        .replace(/(LANGUAGES = \['en', 'zh', 'ru')\]/, `$1, ${list}]`)
        .replace(/(Record<Language, string> = \{)/g, `$1 ${pairs},`),
  ],
  [
    'src/i18n/translate.ts',
    (text) =>
      text
        .replace(/^export type/m, (line) => `${imports('', '.')}${line}`)
        .replace('{ en, zh, ru }', `{ en, zh, ru, ${names} }`),
  ],
  [
    'src/search/start.ts',
    (text) =>
      text
        .replace(
          /^import \{ Combobox/m,
          (line) => `${imports('search as', '../i18n/search')}${line}`,
        )
        .replace('{ en, zh, ru }', `{ en, zh, ru, ${names} }`),
  ],
  [
    'src/domain/checks/prose-language.ts',
    (text) =>
      text.replace(/^  ru: \{ script.*$/m, (line) => {
        const own = CODES.map(([code, as]) => {
          const like = new RegExp(`^  ${as}: (\\{ script.*)$`, 'm').exec(text)?.[1] ?? ''
          return `  ${code}: ${like}`
        })
        return [line, ...own].join('\n')
      }),
  ],
  [
    'src/components/offline.ts',
    (text) =>
      text.replace(
        /^( *)ru: \(\) => import\('..\/i18n\/offline\/ru.ts'\),$/m,
        (line) =>
          `${line}\n${CODES.map(([code]) => line.replace('ru:', `${code}:`).replace('/ru.ts', `/${code}.ts`)).join('\n')}`,
      ),
  ],
]

/** Takes the folder of a copy of the project; adds the new languages to its code and its interface. */
export async function addLanguages(folder: string): Promise<void> {
  for (const [file, change] of EDITS) {
    const path = join(folder, file)
    const before = await readFile(path, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`${file} has no place for a language that is known here.`)
    await writeFile(path, after)
  }
  for (const [code, as] of CODES)
    for (const part of ['', 'search/', 'offline/']) {
      const text = await readFile(join(folder, `src/i18n/${part}${as}.ts`), 'utf8')
      const own = text.replace(`export const ${as}`, `export const ${code}`)
      await writeFile(join(folder, `src/i18n/${part}${code}.ts`), own)
    }
}
