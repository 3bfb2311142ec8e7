// The lookup: what the recogniser knows, small enough to be fetched when the search box is focused.
import { identifiersOf, type Catalogue } from '../catalogue.ts'
import type { TextLanguage } from '../languages.ts'
import { FREQUENCIES, type Vocabulary } from '../types.ts'

/** A table of numbers: where it holds and how to name the place. */
export interface LookupTable {
  platform: string
  name: string
  vocabulary: Vocabulary
  usual: boolean
}

/** As it travels: arrays and strings, no repetition. */
export interface LookupData {
  tables: LookupTable[]
  /** What systems and runtimes are called: `glibc` is Linux's. */
  systems: Record<string, string>
  /** slug, frequency (0 common … 3 historical), identifiers and `table=value` pairs, each set apart by blanks. */
  errors: [slug: string, frequency: number, identifiers: string, values: string][]
  /** `system/language`, then what it prints: index of the error, text. */
  texts: Record<string, [error: number, text: string][]>
  /** runtime, then its own names: index of the error, names set apart by blanks. */
  runtimes: Record<string, [error: number, names: string][]>
  /** Numbers that a runtime counts by itself (curl, NSURLError): prefix, then number → index of the error. */
  runtimeNumbers: Record<string, [value: number, error: number][]>
  /** Misprinted names and the errors that they stand for. */
  misprints: [name: string, error: number][]
  /** Traditional characters and the simplified ones, pairwise in one string. */
  simplified: string
}

/** Parts of the lookup that come from elsewhere than the catalogue. */
export interface LookupExtras {
  /** Names of runtimes by id. */
  runtimeLabels: Record<string, string>
  runtimes: LookupData['runtimes']
  runtimeNumbers: LookupData['runtimeNumbers']
  runtimeTexts: { runtime: string; error: string; text: string }[]
  misprints: { name: string; error: string }[]
  simplified: string
}

function textsOf(catalogue: Catalogue): LookupData['texts'] {
  const seen = new Set<string>()
  const texts: LookupData['texts'] = {}
  catalogue.errors.forEach((error, index) => {
    for (const printed of catalogue.texts.all(identifiersOf(error))) {
      const wordings = [printed.text, ...printed.variants.map((v) => v.text), ...printed.aliases]
      for (const text of wordings) {
        // The same words by a second system add nothing: the first that says them stands for all.
        const key = `${index} ${text?.toLowerCase()}`
        if (text === null || seen.has(key)) continue
        seen.add(key)
        const list = (texts[`${printed.system}/${printed.language}`] ??= [])
        list.push([index, text])
      }
    }
  })
  return texts
}

/** Takes the catalogue and what runtimes add; returns the lookup as it travels. */
export function lookupData(catalogue: Catalogue, extras: LookupExtras): LookupData {
  const indexOf = new Map(catalogue.errors.map((error, index) => [error.slug, index]))
  const tableIndex = new Map(catalogue.tables.map((table, index) => [table, index]))
  const texts = textsOf(catalogue)
  for (const { runtime, error, text } of extras.runtimeTexts)
    (texts[`${runtime}/en`] ??= []).push([indexOf.get(error) ?? 0, text])
  return {
    tables: catalogue.tables.map(({ platform, architecture, vocabulary }) => {
      const entry = catalogue.platform.get(platform)
      const part = architecture === null ? '' : ` ${entry?.architectures[architecture]}`
      const usual = entry?.usual === true && architecture === null
      return { platform, name: `${entry?.name}${part}`, vocabulary, usual }
    }),
    systems: {
      ...Object.fromEntries(
        catalogue.platforms.flatMap(({ name, systems }) => systems.map((id) => [id, name])),
      ),
      ...extras.runtimeLabels,
    },
    errors: catalogue.errors.map((error) => [
      error.slug,
      FREQUENCIES.indexOf(error.frequency),
      identifiersOf(error).join(' '),
      error.values.map((row) => `${tableIndex.get(row.table)}=${row.value}`).join(' '),
    ]),
    texts,
    runtimes: extras.runtimes,
    runtimeNumbers: extras.runtimeNumbers,
    misprints: extras.misprints.map(({ name, error }) => [name, indexOf.get(error) ?? 0]),
    simplified: extras.simplified,
  }
}

export interface KnownNumber {
  error: number
  table: LookupTable
}

export interface KnownText {
  error: number
  system: string
  language: TextLanguage
  text: string
}

/** The lookup, unfolded for asking. */
export interface Lookup {
  slugs: string[]
  frequency: number[]
  names: Map<string, number>
  runtimeNames: Map<string, { error: number; runtime: string }>
  runtimeNumbers: Map<string, Map<number, number>>
  misprints: Map<string, number>
  numbers: Map<number, KnownNumber[]>
  texts: KnownText[]
  simplified: Map<string, string>
}

function numbersOf({ errors, tables }: LookupData): Map<number, KnownNumber[]> {
  const numbers = new Map<number, KnownNumber[]>()
  errors.forEach(([, , , values], error) => {
    for (const pair of values.split(' ')) {
      const [tableNumber, value] = pair.split('=').map(Number)
      const table = tables[tableNumber ?? -1]
      if (table === undefined || value === undefined || Number.isNaN(value)) continue
      const list = numbers.get(value) ?? []
      if (!list.some((known) => known.error === error && known.table === table))
        list.push({ error, table })
      numbers.set(value, list)
    }
  })
  return numbers
}

/** Takes the lookup as it travels; returns it unfolded. */
export function unfoldLookup(data: LookupData): Lookup {
  const names = new Map<string, number>()
  data.errors.forEach(([, , identifiers], index) => {
    for (const name of identifiers.split(' ')) names.set(name, index)
  })
  const runtimeNames = new Map<string, { error: number; runtime: string }>()
  for (const [runtime, list] of Object.entries(data.runtimes))
    for (const [error, spelled] of list)
      for (const name of spelled.split(' '))
        if (!names.has(name) && !runtimeNames.has(name)) runtimeNames.set(name, { error, runtime })
  const pairs = [...data.simplified]
  return {
    slugs: data.errors.map(([slug]) => slug),
    frequency: data.errors.map(([, frequency]) => frequency),
    names,
    runtimeNames,
    runtimeNumbers: new Map(Object.entries(data.runtimeNumbers).map(([k, v]) => [k, new Map(v)])),
    misprints: new Map(data.misprints),
    numbers: numbersOf(data),
    texts: Object.entries(data.texts).flatMap(([key, list]) => {
      const [system = '', language = 'en'] = key.split('/')
      return list.map(([error, text]) => ({
        error,
        text,
        system,
        language: language as TextLanguage,
      }))
    }),
    simplified: new Map(
      Array.from({ length: pairs.length / 2 }, (_, i) => [
        pairs[2 * i] ?? '',
        pairs[2 * i + 1] ?? '',
      ]),
    ),
  }
}
