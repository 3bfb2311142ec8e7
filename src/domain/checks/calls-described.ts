// Every function that an error names has a file in content/calls/, and every such file is used.
import { nearest } from '../problem.ts'
import { errorFile, type Check } from './context.ts'

export const callsDescribed: Check = ({ content }) => {
  const known = new Set(content.calls.map((call) => call.name))
  const used = new Set(content.errors.flatMap((error) => error.calls.map(({ call }) => call)))
  const unknown = content.errors.flatMap((error) =>
    error.calls
      .filter(({ call }) => !known.has(call))
      .map(({ call }) => ({
        file: errorFile(error.slug),
        place: `calls.${call}`,
        wrong: `No file in content/calls/ describes ${call}.`,
        nearest: nearest(call, known),
        mend: `Correct the name, or add content/calls/${call.toLowerCase()}.yaml.`,
      })),
  )
  const idle = content.calls
    .filter(({ name }) => !used.has(name))
    .map(({ id, name }) => ({
      file: `content/calls/${id}.yaml`,
      place: 'name',
      wrong: `No error names ${name}: its page would be empty.`,
      mend: `Name it under \`calls:\` of the errors that it returns, or take the file out.`,
    }))
  return [...unknown, ...idle]
}
