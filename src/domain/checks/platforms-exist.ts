// Platforms named by headers, causes, calls and runtimes have a file in content/platforms/.
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
  const ofRuntimes = content.runtimes.flatMap((runtime) =>
    [
      ...runtime.forms.map(({ on }) => ({ place: 'forms', platform: on })),
      ...runtime.tables.flatMap(({ id, on = [] }) =>
        on.map((platform) => ({ place: id, platform })),
      ),
      ...runtime.printed.flatMap(({ on, line }) =>
        on === undefined ? [] : [{ place: `printed.${line}`, platform: on }],
      ),
      ...Object.keys(runtime.numbering).map((platform) => ({ place: 'numbering', platform })),
    ].map((use) => ({ ...use, file: `content/runtimes/${runtime.id}.yaml` })),
  )
  return [...ofErrors, ...ofHeaders, ...ofRuntimes]
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
