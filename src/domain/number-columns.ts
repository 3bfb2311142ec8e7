// The columns of numbers in a list of errors: where most people meet them, and elsewhere.
import type { AtlasError, ErrorValue } from './catalogue.ts'
import { USUAL_PLATFORMS, usualValues } from './titles.ts'
import type { PlatformEntry } from './types.ts'

const isUsual = ({ platform, architecture }: ErrorValue) =>
  architecture === null && USUAL_PLATFORMS.includes(platform.id)

/** Takes errors; returns the platforms that have a column: of the usual ones those where an error of the list has a number. */
export function columnsOf(errors: readonly AtlasError[]): PlatformEntry[] {
  const rows = errors.flatMap(usualValues).filter(isUsual)
  return USUAL_PLATFORMS.flatMap(
    (id) => rows.find(({ platform }) => platform.id === id)?.platform ?? [],
  )
}

/** Takes an error and a platform with a column; returns the error's number there, if it has one. */
export function numberOn(error: AtlasError, { id }: PlatformEntry): number | undefined {
  return usualValues(error).find((row) => isUsual(row) && row.platform.id === id)?.value
}

/** Takes an error; returns its number on the first system that has one, when no usual platform has. */
export function numberElsewhere(error: AtlasError): ErrorValue | undefined {
  const [first, ...rest] = usualValues(error)
  return first === undefined || rest.length > 0 || isUsual(first) ? undefined : first
}
