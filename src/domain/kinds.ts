// The closed lists: every value that a fact of its kind may have.

export const VOCABULARIES = [
  'errno',
  'winsock',
  'win32',
  'ntstatus',
  'eai',
  'herrno',
  'uv',
] as const
export type Vocabulary = (typeof VOCABULARIES)[number]

export const CATEGORIES = [
  'connection',
  'address',
  'routing',
  'name-resolution',
  'state',
  'progress',
  'argument',
  'unsupported',
  'permission',
  'resources',
  'winsock',
  'qos',
  'file',
  'process',
  'device',
  'streams',
  'remote',
  'security',
  'system',
] as const
export type Category = (typeof CATEGORIES)[number]

export const FREQUENCIES = ['common', 'occasional', 'rare', 'historical'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export const RETRIES = ['now', 'later', 'no', 'not-an-error'] as const
export type Retry = (typeof RETRIES)[number]

export const LAYERS = [
  'kernel',
  'resolver',
  'library',
  'runtime',
  'provider',
  'security-software',
  'driver',
] as const
export type Layer = (typeof LAYERS)[number]

export const ROLES = ['user', 'administrator', 'programmer'] as const
export type Role = (typeof ROLES)[number]

/** Why a text is not simply "what the system prints today". */
export const TEXT_KINDS = ['old', 'single', 'documentation', 'cut', 'converted'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

/** Where a wrong statement was seen. */
export const MISPRINT_PLACES = ['tables', 'articles', 'source-code', 'mingw-w64'] as const
export type MisprintPlace = (typeof MISPRINT_PLACES)[number]

/** Parts of the atlas that a change may be about, when it is not about single errors. */
export const TOPICS = ['atlas', 'api'] as const
export type Topic = (typeof TOPICS)[number]

/** What functions are for; the order in which their list stands. */
export const CALL_GROUPS = [
  'connection',
  'data',
  'options',
  'waiting',
  'names',
  'winsock',
  'files',
] as const
export type CallGroup = (typeof CALL_GROUPS)[number]
