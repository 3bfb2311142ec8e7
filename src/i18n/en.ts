// The interface in English. Defines the keys: a language that lacks one does not compile.
import type { TextLanguage } from '../domain/languages.ts'
import { api } from './api/en.ts'
import { reproductions } from './reproductions/en.ts'
import { runtimes } from './runtimes/en.ts'
import { search } from './search/en.ts'
import type {
  CallGroup,
  Category,
  Frequency,
  Layer,
  Retry,
  Role,
  TextKind,
  Vocabulary,
} from '../domain/types.ts'

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

const callGroup: Record<CallGroup, string> = {
  connection: 'Opening, connecting and closing',
  data: 'Sending and receiving',
  options: 'Options and addresses of a socket',
  waiting: 'Waiting for events',
  names: 'Names and services',
  winsock: 'Windows Sockets only',
  files: 'Files and other calls',
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

const vocabulary: Record<Vocabulary, string> = {
  errno: 'errno',
  winsock: 'Winsock',
  win32: 'Win32',
  ntstatus: 'NTSTATUS',
  eai: 'getaddrinfo',
  herrno: 'h_errno',
  uv: 'libuv',
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

export const en = {
  siteName: 'Socket Error Atlas',
  siteDescription:
    'Every socket error: its number, name and text on each platform, what it means, whose fault it is and what to check first.',
  skipToContent: 'Skip to the content',
  languageSwitch: 'Language',
  otherLanguages: 'This page in other languages',
  theme: 'Theme',
  themeSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
  mainNavigation: 'Main',
  navDiagnose: 'Find the cause',
  navCalls: 'Functions',
  navCompare: 'Compare',
  navPlatforms: 'Platforms',
  navAbout: 'About',
  copy: 'Copy',
  copied: 'Copied',
  footerFacts:
    'Numbers and system texts come from the headers and sources of each system; every table names them.',

  category,
  frequency,
  retry,
  role,
  layer,
  vocabulary,
  textKind,
  textLanguage,

  search,
  runtimes,
  api,
  reproductions,

  home: {
    title: 'Socket Error Atlas',
    lead: 'What a socket error means, on every system, and what to check first.',
    examples: 'For example',
    mostMet: 'Met most often',
    doors: 'All tables',
    doorWindows: 'Windows Sockets codes in numerical order',
    doorDiagnose: 'Find the cause without a number: by what you see and how long it takes',
    doorCompare: 'All errors on all platforms, side by side',
    doorPlatform: (platform: string) => `Error numbers on ${platform}`,
    allErrors: 'All errors by subject',
    facts: (errors: number, platforms: number, values: number) =>
      `${errors} errors, ${platforms} platforms, ${values} numbers. Each number was taken from a header of its system by script.`,
  },

  error: {
    contents: 'On this page',
    identifiers: 'Names',
    verdict: 'In short',
    retry: 'Retry?',
    who: 'Who can fix it',
    layer: 'Who says so',
    frequency: 'How often',
    what: 'What happened',
    when: 'When you meet it',
    first: 'What to do first',
    askFirst: 'Ask first',
    causes: 'Causes',
    causesOrder: 'The most frequent first.',
    showFor: 'Show for',
    everyone: 'Everyone',
    check: 'Check',
    fix: 'Fix',
    sources: 'Sources',
    measured: 'measured',
    calls: 'Which call returns it',
    call: 'Call',
    reason: 'Reason',
    code: 'Code',
    wire: 'On the wire',
    handling: 'Handling it in code',
    pitfalls: 'Pitfalls',
    confusions: 'Easily confused with',
    platforms: 'On every platform',
    otherPlatforms: (count: number) => `${count} more rows: other platforms and architectures`,
    texts: 'What systems print',
    textsOf: (system: string) => `Text of ${system}`,
    variants: 'Other wordings in circulation',
    sic: 'printed so by the system itself',
    evidence: 'Seen in',
    translations: 'How translation layers map it',
    related: 'See also',
    links: 'Link to this page',
    shortLink: 'Short link',
    ticket: 'For a ticket',
    forPrograms: 'This page for programs',
    references: 'Sources of this page',
    anchor: (heading: string) => `Link to “${heading}”`,
    local: 'this side',
    peer: 'other side',
    router: 'router',
    lost: 'lost',
    fails: 'the call fails here',
    silence: (seconds: number) => `silence for ${seconds} s`,
    andSoOn: 'and so on',
  },

  table: {
    platform: 'Platform',
    architecture: 'Architecture',
    identifier: 'Name',
    value: 'Number',
    hex: 'Hex',
    hresult: 'HRESULT',
    cRuntime: 'C runtime errno',
    signed: 'signed',
    text: 'System text',
    header: 'Header',
    meaning: 'Meaning',
    error: 'Error',
    sources: 'Sources of the numbers',
    aliasOf: (identifier: string) => `defined as ${identifier}`,
    disputed: (value: string, where: string) => `${value} in ${where}`,
    disputedLabel: 'Sources disagree',
    none: 'none',
    filter: 'Filter by name, number or text',
    sortBy: (column: string) => `Sort by ${column}`,
    rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    columns: 'Columns',
    allColumns: 'All columns',
    usualColumns: 'Usual columns',
    shown: (shown: string, all: string) => `${shown} of ${all} errors`,
    csv: 'Download as CSV',
    scrollHint: 'The table scrolls sideways.',
  },

  value: {
    title: (value: string) => `${value}: which system printed it?`,
    titleOne: (value: string) => value,
    description: (value: string, names: string) => `${value} on each platform: ${names}.`,
    lead: 'The same number means different errors on different systems.',
    leadOne: 'This number has one meaning.',
    meanings: 'Meanings',
    forms: 'Other forms of the number',
    formHex: 'Hexadecimal',
    formHresult: 'HRESULT on Windows',
    formSigned: 'HRESULT as a signed number',
    formNegated: 'Negated, as kernels and libuv return it',
    negated: (positive: string) => `As errno ${positive}, negated`,
    negatedLead: 'Linux’s kernel and libuv return an errno as a negative number.',
    goOn: (name: string) => `Go on to ${name}`,
  },

  platform: {
    title: (platform: string) => `Error numbers on ${platform}`,
    description: (platform: string, count: number) =>
      `All ${count} error numbers of ${platform} with names, system texts and meanings.`,
    index: 'Platforms',
    indexLead:
      'One page per platform: every error number that its headers define, in numerical order.',
    count: (count: number) => `${count} numbers`,
    tableOf: (file: string) => `From ${file}`,
    differs: (architecture: string) => `What differs on ${architecture}`,
    notes: 'What to watch for',
    proved: (proved: number, all: number, date: string) =>
      `Found again by script in packages of Debian 12 on ${date}: ${proved} of ${all} numbers.`,
    provedOn: (proved: number, all: number, date: string, architecture: string) =>
      `Found again by script in packages of Debian 12 on ${date}: ${proved} of ${all} numbers of ${architecture}, the common ones included.`,
    provedTexts: (proved: number, all: number, date: string) =>
      `Found again by script in packages of Debian 12 on ${date}: ${proved} of ${all} texts.`,
    noProof: 'No package of Debian 12 holds these numbers: they rest on the named source alone.',
    unproved: 'Only the named source speaks for',
    witnesses: 'Packages and files',
    textProofs: 'Proof of the system texts',
  },

  code: {
    title: 'Ready-made code',
    language: 'Show code in',
    side: { posix: 'POSIX systems', windows: 'Windows' },
  },

  diagnose: {
    title: 'Find the cause',
    lead: 'No number at hand? Begin with what you see; two clicks lead to the likely causes.',
    colon: ': ',
  },

  call: {
    title: (name: string) => `Errors of ${name}`,
    description: (name: string, count: number) =>
      `${count} errors that ${name} returns, with the reason for each, per platform.`,
    index: 'Functions and their errors',
    indexLead:
      'For whoever has the line of code and not the number: what each function can return, and why.',
    errors: 'What it returns',
    count: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    group: callGroup,
  },

  compare: {
    title: 'All errors on all platforms',
    description: 'A table of every error number on every platform.',
    lead: 'Each row is one error, each column one platform or runtime. Where it has several names or numbers there, all of them stand in the cell. Columns can be chosen, and the choice stands in the address.',
  },

  about: {
    title: 'About this atlas',
    description: 'Where the facts come from, how they are checked, and what the words mean.',
    sections: [
      {
        heading: 'Where the numbers come from',
        text: 'Each table mirrors a header file of the system that it describes. A script took the numbers out of the header or out of a package that quotes it; the page of each platform names the file and its version. Hexadecimal forms and HRESULTs are computed.',
      },
      {
        heading: 'Where the texts come from',
        text: 'What a system prints is quoted exactly, mistakes included, with the place where it was seen. A wording that was seen only in documentation or in old lists says so. The explanations are our own, in all three languages.',
      },
      {
        heading: 'Where the causes come from',
        text: 'A cause is published only with a source that names it or with a measurement; it stands below the cause. A measurement says the version of the kernel. Commands for Linux were run; those for Windows and macOS follow the documentation and were not run.',
      },
      {
        heading: 'What “same error” means',
        text: 'Names that report the same event share a page: ECONNREFUSED, WSAECONNREFUSED and ERROR_CONNECTION_REFUSED. Names that are only alike have pages of their own, and each page says what sets them apart.',
      },
      {
        heading: 'How links work',
        text: 'Every name, number and hexadecimal form is an address on this site: /econnrefused/, /10061/, /0x8007274d/. A short link opens in your language. Addresses do not change.',
      },
      {
        heading: 'Privacy',
        text: 'The search runs in your browser. What you paste is not sent anywhere. The site sets no cookies; it remembers the language and the theme that you chose on your own device.',
      },
      {
        heading: 'Licence',
        text: 'Text and tables may be shared and adapted under CC BY 4.0: name the Socket Error Atlas and link to the page. The code is under the MIT licence. Messages of systems are quoted and belong to their owners.',
      },
    ],
  },

  keepOffline: 'Keep this site for offline use',

  openSearch: 'Socket errors',

  feed: {
    title: 'Socket Error Atlas: changes',
    label: 'Feed of changes',
  },

  notFound: {
    title: 'There is no such page',
    text: 'The address leads nowhere. Look for the error by its number, name or message:',
    home: 'To the start page',
  },

  shortLink: {
    title: (name: string) => `${name}: short link`,
    continueIn: 'Continue in',
  },
}

export type Strings = typeof en
