// Platforms named by headers, causes and calls have a file in content/platforms/.
import { nearest } from '../problem.ts'
import { errorFile, type Check, type CheckContext } from './context.ts'

function uses({ content }: CheckContext): { file: string; place: string; platform: string }[] {
  const ofErrors = content.errors.flatMap((error) =>
    [
      ...error.causes.map((cause) => ({ place: `causes.${cause.id}`, platforms: cause.platforms })),
      ...error.calls.map((call) => ({ place: `calls.${call.call}`, platforms: call.platforms })),
    ].flatMap(({ place, platforms }) =>
      platforms.map((platform) => ({ file: errorFile(error.slug), place, platform })),
    ),
  )
  const ofHeaders = content.headers.map((header) => ({
    file: `content/headers/${header.id}.yaml`,
    place: 'platform',
    platform: header.platform,
  }))
  return [...ofErrors, ...ofHeaders]
}

export const platformsExist: Check = (context) =>
  uses(context)
    .filter(({ platform }) => !context.platformIds.has(platform))
    .map(({ file, place, platform }) => ({
      file,
      place,
      wrong: `There is no platform ${platform}.`,
      nearest: nearest(platform, context.platformIds),
      mend: `Use the id of a file in content/platforms/, or add the platform there.`,
    }))
