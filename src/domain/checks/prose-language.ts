// Prose is in the language of its file: a paragraph left untranslated, or an article in the wrong folder, is found.
import type { Language } from '../languages.ts'
import type { Check } from './context.ts'
import { stringsOf } from '../content-strings.ts'

const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Han: /\p{Script=Han}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
} as const

const OWN: Record<Language, { script: keyof typeof SCRIPTS; name: string }> = {
  en: { script: 'Latin', name: 'English' },
  zh: { script: 'Han', name: 'Chinese' },
  ru: { script: 'Cyrillic', name: 'Russian' },
}

/** Fewer letters may be a name, which is the same in every language. */
const WORTH_JUDGING = 20

/** Takes prose and its language; returns whether it can be in that language, by the letters it is written in. */
export function isIn(text: string, language: Language): boolean {
  const count = (script: keyof typeof SCRIPTS) => (text.match(SCRIPTS[script]) ?? []).length
  const [latin, han, cyrillic] = [count('Latin'), count('Han'), count('Cyrillic')]
  if (latin + han + cyrillic < WORTH_JUDGING) return true
  // Chinese and Russian name things in Latin letters; English does not go on in others.
  return language === 'en' ? latin > han + cyrillic : count(OWN[language].script) > 0
}

export const proseLanguage: Check = ({ content }) =>
  [...stringsOf(content)].flatMap(({ file, place, text, language }) => {
    if (language === undefined || isIn(text, language)) return []
    const { name } = OWN[language]
    return [
      {
        file,
        place,
        wrong: `This is not ${name}: it has no ${name} letters, or more of other scripts.`,
        mend: `Translate it, or move the file to the folder of its language.`,
      },
    ]
  })
