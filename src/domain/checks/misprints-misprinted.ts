// A misprint is a name that no header defines, written for the error's own one: a real name is no misprint.
import { errorFile, type Check } from './context.ts'

export const misprintsMisprinted: Check = ({ content, identifiers }) => {
  const real = new Set([...identifiers.values()].flatMap((names) => [...names]))
  return content.errors.flatMap((error) =>
    error.misprints
      .filter(({ written }) => real.has(written))
      .map(({ written }) => ({
        file: errorFile(error.slug),
        place: `misprints.${written}`,
        wrong: `${written} is a real name: a header defines it.`,
        mend: 'Take it out of `misprints:`; if it means this error, name it under `identifiers:`.',
      })),
  )
}
