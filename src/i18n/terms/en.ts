// The names of what the facts speak of, in English: categories, roles, layers, languages of texts.
import type { TextLanguage } from '../../domain/languages.ts'
import type { Category, Frequency, Layer, Retry, Role, TextKind } from '../../domain/kinds.ts'
import { vocabulary } from './vocabulary.ts'

const category: Record<Category, string> = {
  connection: 'Connections',
  address: 'Addresses and ports',
  routing: 'Routes and networks',
  'name-resolution': 'Name resolution',
  state: 'State of the socket',
  progress: 'In progress, not an error',
  argument: 'Arguments',
  unsupported: 'Not supported',
  permission: 'Permissions',
  resources: 'Resources',
  winsock: 'Winsock start-up and providers',
  qos: 'Quality of service',
  file: 'Files',
  process: 'Processes',
  device: 'Devices',
  streams: 'STREAMS and XENIX',
  remote: 'Remote files and calls',
  security: 'Keys and credentials',
  system: 'One system only',
}

const frequency: Record<Frequency, string> = {
  common: 'met every day',
  occasional: 'met now and then',
  rare: 'rarely met',
  historical: 'hardly ever met today',
}

const retry: Record<Retry, string> = {
  now: 'Yes, at once',
  later: 'Yes, later',
  no: 'No',
  'not-an-error': 'It is not an error',
}

const role: Record<Role, string> = {
  user: 'User',
  administrator: 'Administrator',
  programmer: 'Programmer',
}

const layer: Record<Layer, string> = {
  kernel: 'operating system kernel',
  resolver: 'name resolver',
  library: 'system library',
  runtime: 'language runtime',
  provider: 'Winsock service provider',
  'security-software': 'security software',
  driver: 'device driver',
}

const textKind: Record<TextKind, string> = {
  old: 'seen in lists from Windows XP and 2003 only',
  single: 'seen in one place only',
  documentation: 'wording of the documentation, not of the system',
  cut: 'cut short where it was seen',
  converted: 'Traditional Chinese text shown in simplified characters',
}

const textLanguage: Record<TextLanguage, string> = {
  en: 'English',
  zh: 'Chinese (simplified)',
  'zh-Hant': 'Chinese (traditional)',
  ru: 'Russian',
}

export const terms = {
  category,
  frequency,
  retry,
  role,
  layer,
  vocabulary,
  textKind,
  textLanguage,
}

export type Terms = typeof terms
