// In which order errors, an error's names and the tables of numbers stand.
import type { Table } from './headers.ts'
import { FREQUENCIES, type Frequency, type Vocabulary } from './kinds.ts'
import type { ErrorEntry, PlatformEntry } from './types.ts'

/** The order in which vocabularies are asked for an error's main name, and stand in lists. */
const NAME_ORDER: readonly Vocabulary[] = [
  'errno',
  'winsock',
  'eai',
  'herrno',
  'win32',
  'ntstatus',
  'uv',
]

/** Takes an error; returns its identifiers, main name first. */
export function identifiersOf(error: Pick<ErrorEntry, 'identifiers'>): string[] {
  return NAME_ORDER.flatMap((vocabulary) => error.identifiers[vocabulary] ?? [])
}

/** What Windows' own functions return comes before the errno of its C runtime. */
const WINDOWS_ORDER: readonly Vocabulary[] = [
  'winsock',
  'eai',
  'herrno',
  'win32',
  'ntstatus',
  'errno',
]

/** Takes tables and platforms; returns the tables by platform order, generic before architectures. */
export function inOrder(tables: Table[], platform: ReadonlyMap<string, PlatformEntry>): Table[] {
  const rank = (table: Table) => platform.get(table.platform)?.order ?? Number.MAX_SAFE_INTEGER
  const kind = ({ platform: id, vocabulary }: Table) =>
    (platform.get(id)?.family === 'windows' ? WINDOWS_ORDER : NAME_ORDER).indexOf(vocabulary)
  return tables.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      kind(a) - kind(b) ||
      (a.architecture ?? '').localeCompare(b.architecture ?? ''),
  )
}

/** Takes errors in the catalogue's order; returns them by how often they are met, equals in the order they came in. */
export function mostMetFirst<E extends { frequency: Frequency }>(errors: readonly E[]): E[] {
  const rank = ({ frequency }: E) => FREQUENCIES.indexOf(frequency)
  return errors.toSorted((a, b) => rank(a) - rank(b))
}
