// Handling in code: each error has one recipe, each language says how it handles it, and no number is compared.
import type { Comparison, HandlingEntry } from '../handling.ts'
import { nearest, type Problem } from '../problem.ts'
import type { Content } from '../types.ts'
import type { Check } from './context.ts'

const RECIPES = 'content/recipes.yaml'

function recipeProblems({ recipes }: Content, slugs: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>()
  return recipes.flatMap(({ id, errors }) =>
    errors.flatMap((slug): Problem[] => {
      const place = `${id}.errors.${slug}`
      if (!slugs.has(slug))
        return [
          {
            file: RECIPES,
            place,
            wrong: `There is no error ${slug}.`,
            nearest: nearest(slug, slugs),
            mend: `Correct the name, or take it out.`,
          },
        ]
      if (seen.has(slug))
        return [
          {
            file: RECIPES,
            place,
            wrong: `${slug} has a recipe already.`,
            mend: `Leave it under one recipe only.`,
          },
        ]
      seen.add(slug)
      return []
    }),
  )
}

/** What is compared with a name, never with a number: 0 alone says "never". */
function comparesNumber({ test, posix, windows }: Comparison): boolean {
  return [test, posix, windows].some((side) => /[=!(]\s*-?\d{1,6}\b/.test(side ?? ''))
}

function comparisonProblems(
  language: HandlingEntry,
  slug: string,
  recipe: string,
): Omit<Problem, 'file'>[] {
  const comparison = language.errors[slug]
  const place = `errors.${slug}`
  if (comparison === undefined)
    return [
      {
        place,
        wrong: `${slug} has the recipe ${recipe}, but nothing says how ${language.name} recognises it.`,
        mend: `Add what it is compared with, or a note that says why there is nothing.`,
      },
    ]
  const { note, test, posix } = comparison
  const problems: Omit<Problem, 'file'>[] = []
  if (note !== undefined && language.notes[note] === undefined)
    problems.push({
      place: `${place}.note`,
      wrong: `There is no note ${note}.`,
      nearest: nearest(note, Object.keys(language.notes)),
      mend: `Correct the name, or add it under \`notes:\` in all languages.`,
    })
  if ((test ?? posix) !== undefined && language.patterns[recipe] === undefined)
    problems.push({
      place: `patterns.${recipe}`,
      wrong: `${slug} needs the recipe ${recipe}, which ${language.name} does not write.`,
      mend: `Add the program text under \`patterns:\`.`,
    })
  if (posix !== undefined && language.split.length === 0)
    problems.push({
      place,
      wrong: `It compares with something else on Windows, and there is no form for that.`,
      mend: `Add \`split:\`, or one \`test:\` that holds everywhere.`,
    })
  if (comparesNumber(comparison))
    problems.push({
      place,
      wrong: `It compares with a number.`,
      mend: `Compare with the constant or class of the language.`,
    })
  return problems
}

function languageProblems({ recipes }: Content, language: HandlingEntry): Problem[] {
  const file = `content/handling/${language.id}.yaml`
  const wanted = new Map(recipes.flatMap(({ id, errors }) => errors.map((slug) => [slug, id])))
  const idle = Object.keys(language.errors).filter((slug) => !wanted.has(slug))
  const used = new Set(Object.values(language.errors).map(({ note }) => note))
  return [
    ...[...wanted].flatMap(([slug, recipe]) => comparisonProblems(language, slug, recipe)),
    ...idle.map((slug) => ({
      place: `errors.${slug}`,
      wrong: `No recipe names ${slug}.`,
      nearest: nearest(slug, wanted.keys()),
      mend: `Name it under a recipe in ${RECIPES}, or take it out.`,
    })),
    ...Object.keys(language.notes)
      .filter((note) => !used.has(note))
      .map((note) => ({
        place: `notes.${note}`,
        wrong: `No error uses this note.`,
        mend: `Use it, or take it out.`,
      })),
  ].map((problem) => ({ file, ...problem }))
}

export const handlingKnown: Check = ({ content, slugs }) => [
  ...recipeProblems(content, slugs),
  ...content.handling.flatMap((language) => languageProblems(content, language)),
]
