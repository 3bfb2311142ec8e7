// Who can fix an error follows from its causes; an error without causes says it under `who:`.
import { errorFile, type Check } from './context.ts'

export const whoCanFix: Check = ({ content }) =>
  content.errors
    .filter((error) => error.causes.length > 0 === (error.who !== undefined))
    .map((error) => ({
      file: errorFile(error.slug),
      place: 'who',
      wrong:
        error.who === undefined
          ? `Nothing says who can fix it: there are neither causes nor \`who:\`.`
          : `\`who:\` stands beside causes that say it already.`,
      mend:
        error.who === undefined
          ? `Add \`who: [user, administrator, programmer]\`, as fits.`
          : `Take \`who:\` out.`,
    }))
