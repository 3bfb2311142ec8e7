// The interface in English. Defines the keys: a language that lacks one does not compile.
import { about } from './about/en.ts'
import { api } from './api/en.ts'
import { categories } from './categories/en.ts'
import { compare } from './compare/en.ts'
import { error } from './error/en.ts'
import { reproductions } from './reproductions/en.ts'
import { runtimes } from './runtimes/en.ts'
import { search } from './search/en.ts'
import { terms } from './terms/en.ts'
import type { CallGroup } from '../domain/kinds.ts'

const callGroup: Record<CallGroup, string> = {
  connection: 'Opening, connecting and closing',
  data: 'Sending and receiving',
  options: 'Options and addresses of a socket',
  waiting: 'Waiting for events',
  names: 'Names and services',
  winsock: 'Windows Sockets only',
  files: 'Files and other calls',
}

export const en = {
  ...terms,
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

  search,
  runtimes,
  api,
  categories,
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

  error,

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
    moreColumns: 'All other columns',
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

  compare,

  about,

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
