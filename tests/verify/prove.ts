// Goes through all pairs of packages and tables, and collects what was proved, by what, and what was not.
import type { Table } from '../../src/domain/headers.ts'
import { Texts } from '../../src/domain/texts.ts'
import { sumOf, type TableProof, type TextProof, type Witness } from '../../src/domain/proofs.ts'
import type { Content } from '../../src/domain/types.ts'
import { compareNumbers, compareTexts, type Comparison } from './compare.ts'
import type { IsExplained } from './explained.ts'
import { extractNumbers, extractTexts } from './extract/extract.ts'
import { readMo } from './extract/mo.ts'
import { asInGo } from './extract/texts.ts'
import { filesOf, type FoundFile, type UnpackedPackage } from './packages.ts'
import { LINUX } from './pairs/linux.ts'
import type { NumberPair, Origin, TextPair } from './pairs/origin.ts'
import { TEXTS } from './pairs/texts.ts'
import { UNIX } from './pairs/unix.ts'
import { WINDOWS } from './pairs/windows.ts'

export const NUMBERS: readonly NumberPair[] = [...LINUX, ...WINDOWS, ...UNIX]

/** Every origin by package, so that each package is fetched once. */
export const ORIGINS: ReadonlyMap<string, Origin[]> = Map.groupBy(
  [...NUMBERS, ...TEXTS],
  (origin: Origin) => origin.package,
)

/** A proof, with what stood in its way. */
export type Outcome<P> = P & { disputed: string[]; differences: string[] }

export interface Evidence {
  content: Content
  tables: readonly Table[]
  packages: ReadonlyMap<string, UnpackedPackage>
  isExplained: IsExplained
}

const decoder = new TextDecoder()
const asText = ({ path, bytes }: FoundFile) => ({ path, text: decoder.decode(bytes) })

interface Testimony extends Comparison {
  witness: Witness
}

function testimony(origin: UnpackedPackage, files: FoundFile[], comparison: Comparison): Testimony {
  const { name, version } = origin
  const paths = files.map(({ path }) => path)
  const proved = comparison.proved.length
  return { ...comparison, witness: { package: name, version, files: paths, proved } }
}

/** Takes testimonies; returns one witness for each package, whatever number of files spoke. */
function witnesses(testimonies: readonly Testimony[]): Witness[] {
  const byPackage = Map.groupBy(testimonies, ({ witness }) => witness.package)
  return [...byPackage.values()].flatMap((list) => {
    const proved = new Set(list.flatMap((one) => one.proved)).size
    const files = [...new Set(list.flatMap(({ witness }) => witness.files))]
    const [first] = list
    return first === undefined || proved === 0 ? [] : [{ ...first.witness, files, proved }]
  })
}

/** Takes identifiers and testimonies about them; returns the proof without its subject. */
function summary(identifiers: readonly string[], testimonies: readonly Testimony[]) {
  const proved = new Set(testimonies.flatMap((one) => one.proved))
  const unproved = identifiers.filter((identifier) => !proved.has(identifier))
  return {
    proved: identifiers.length - unproved.length,
    unproved,
    by: witnesses(testimonies),
    disputed: testimonies.flatMap((one) =>
      one.disputed.map((name) => `${name} (${one.witness.package})`),
    ),
    differences: testimonies.flatMap((one) => one.differences),
  }
}

async function aboutNumbers(pair: NumberPair, table: Table, { packages, isExplained }: Evidence) {
  const unpacked = packages.get(pair.package)
  if (unpacked === undefined) return []
  const { files, included } = await filesOf(unpacked, pair)
  const found = extractNumbers(
    pair.form,
    files.map(asText),
    included.map(asText),
    (name) => table.values.get(name)?.value,
  )
  const { partOf } = pair
  const source = { where: pair.header, package: pair.package, partOf, found, isExplained }
  return [testimony(unpacked, [...files, ...included], compareNumbers(table, source))]
}

/** Takes the evidence; returns the proof of each table of numbers, in the order of the tables. */
export function proveNumbers(evidence: Evidence): Promise<Outcome<TableProof>[]> {
  return Promise.all(
    evidence.tables.map(async (table) => {
      const { header, vocabulary } = table
      const pairs = NUMBERS.filter((p) => p.header === header && p.vocabulary === vocabulary)
      const testimonies = await Promise.all(
        pairs.map((pair) => aboutNumbers(pair, table, evidence)),
      )
      const proof = summary([...table.values.keys()], testimonies.flat())
      return { header, vocabulary, sum: sumOf(table), ...proof }
    }),
  )
}

/** The translations of a catalogue, as texts of the identifiers whose English text they translate. */
function translations(bytes: Uint8Array, identifiers: readonly string[], english: Ours) {
  const catalogue = readMo(bytes)
  return identifiers.flatMap((key) => {
    const original = english(key)
    const text = original === undefined ? undefined : catalogue.get(original)
    return text === undefined || text === '' ? [] : [{ key, text }]
  })
}

type Ours = (identifier: string) => string | undefined

async function aboutTexts(pair: TextPair, tables: Table[], texts: Texts, evidence: Evidence) {
  const unpacked = evidence.packages.get(pair.package)
  if (unpacked === undefined) return []
  const { system, language, vocabulary } = pair
  const { files } = await filesOf(unpacked, pair)
  const ours: Ours = (name) => texts.find(system, language, name)?.text ?? undefined
  const english: Ours = (name) => texts.find(system, 'en', name)?.text ?? undefined
  const identifiers = tables.flatMap((table) => [...table.values.keys()])
  const found =
    pair.form === 'mo'
      ? files.flatMap(({ bytes }) => translations(bytes, identifiers, english))
      : extractTexts(pair.form, files.map(asText))
  const comparison = compareTexts(
    tables.filter((table) => vocabulary === null || table.vocabulary === vocabulary),
    ours,
    {
      where: `${system}/${language}`,
      package: pair.package,
      found,
      recorded: pair.form === 'go' && system !== 'zos' ? asInGo : (text) => text,
      isExplained: evidence.isExplained,
    },
  )
  return [testimony(unpacked, files, comparison)]
}

/** Takes the evidence; returns the proof of each system's texts that some package holds. */
export async function proveTexts(evidence: Evidence): Promise<Outcome<TextProof>[]> {
  const { content, tables } = evidence
  const texts = new Texts(content.messages)
  const subjects = Map.groupBy(TEXTS, ({ system, language }) => `${system}/${language}`)
  return Promise.all(
    [...subjects.values()].map(async (pairs) => {
      const { system, language } = pairs[0] as TextPair
      const home = content.platforms.find((platform) => platform.systems.includes(system))
      // The generic tables: a number of another architecture would bring another text.
      const own = tables.filter(
        (table) => table.platform === home?.id && table.architecture === null,
      )
      const testimonies = await Promise.all(pairs.map((p) => aboutTexts(p, own, texts, evidence)))
      const identifiers = own
        .flatMap((table) => [...table.values.values()])
        .filter((row) => row.alias === undefined)
        .map((row) => row.identifier)
        .filter((name) => typeof texts.find(system, language, name)?.text === 'string')
      return { system, language, ...summary([...new Set(identifiers)], testimonies.flat()) }
    }),
  )
}
