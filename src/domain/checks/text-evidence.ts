// A Windows text is shown only with evidence: its owner publishes no table in every language.
import type { Check } from './context.ts'

export const textEvidence: Check = ({ content }) =>
  content.messages
    .filter((file) => file.sources.length === 0)
    .flatMap((file) =>
      Object.entries(file.texts)
        .filter(([, entry]) => {
          if (entry === null) return false
          return typeof entry === 'string' || (entry.text !== null && entry.evidence.length === 0)
        })
        .map(([identifier]) => ({
          file: `content/messages/${file.system}/${file.language}.yaml`,
          place: `texts.${identifier}`,
          wrong: `The text has no evidence, and the file names no source for all of its texts.`,
          mend: `Add \`evidence:\` with where it was seen, or move the text to \`aliases:\` (found by search, never shown).`,
        })),
    )
