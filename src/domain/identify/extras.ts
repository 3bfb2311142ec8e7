// What runtimes and misprints add to the lookup: names, numbers and texts that point at one error.
import type { Catalogue } from '../catalogue.ts'
import type { Runtime, RuntimeName } from '../runtimes.ts'
import { errorsOf, nameByRule } from '../runtimes.ts'
import type { LookupExtras } from './lookup.ts'

/** Tables of runtimes that count for themselves, by the name that the recogniser knows them by. */
const NUMBER_TABLES: Record<string, { runtime: string; tables: string[] }> = {
  curl: { runtime: 'curl', tables: ['exit-code'] },
  chromium: { runtime: 'chromium', tables: ['net-error'] },
  nsurl: { runtime: 'swift', tables: ['url-error'] },
  wininet: { runtime: 'wininet', tables: ['wininet', 'winhttp'] },
}

/** What the number tables are called where they are not called as their runtime. */
const NUMBER_LABELS: Record<string, string> = { nsurl: 'NSURLErrorDomain', wininet: 'WinINet' }

/** `connection_refused` and `fault` need no entry: their words are what systems print. */
const WORDS = /^[a-z_]+$/

/** Takes a name; returns the spelling to look for: its last part, or undefined where the texts find it. */
function spelling({ name }: RuntimeName): string | undefined {
  const last = name.split(/::|\.|\s/).at(-1) ?? name
  return WORDS.test(last) ? undefined : last
}

/** Names that follow from an identifier by rule are found without being carried. */
function byRule(name: RuntimeName): boolean {
  return name.table.rules.some((rule) =>
    name.identifiers.some((identifier) => nameByRule(rule, identifier) === name.name),
  )
}

function namesOf(runtime: Runtime, taken: Set<string>): [error: string, names: string][] {
  const byError = new Map<string, string[]>()
  for (const name of runtime.names) {
    // What a name stands for in one call counts only where it stands for nothing else.
    const elsewhere = name.call !== undefined && name.name in name.table.names
    if (elsewhere) continue
    const [error, ...more] = name.errors
    const spelled = spelling(name)
    if (error === undefined || more.length > 0 || spelled === undefined || byRule(name)) continue
    if (taken.has(spelled)) continue
    taken.add(spelled)
    byError.set(error.slug, [...(byError.get(error.slug) ?? []), spelled])
  }
  return [...byError].map(([error, names]) => [error, names.join(' ')])
}

function numbersOf(runtime: Runtime, tables: string[]): [error: string, value: number][] {
  const numbers = new Map<number, string>()
  for (const { table, number, errors } of runtime.names) {
    const [typical] = errors
    if (!tables.includes(table.id) || number === undefined || typical === undefined) continue
    if (!numbers.has(number)) numbers.set(number, typical.slug)
  }
  return [...numbers].map(([value, error]) => [error, value])
}

/** Texts of names and of the runtime that mean one error, each once. */
function textsOf(runtime: Runtime, { owner }: Catalogue): LookupExtras['runtimeTexts'] {
  const named = runtime.names.flatMap(({ text, errors }) => (text ? [{ text, errors }] : []))
  const fixed = Object.entries(runtime.texts).map(([text, identifiers]) => ({
    text,
    errors: errorsOf(identifiers, owner),
  }))
  return [...fixed, ...named].flatMap(({ text, errors }) => {
    const [error, ...more] = errors
    return error === undefined || more.length > 0
      ? []
      : [{ runtime: runtime.id, error: error.slug, text }]
  })
}

/** Takes the catalogue; returns what runtimes and misprints add to the lookup. */
export function lookupExtras(catalogue: Catalogue): LookupExtras {
  const { errors, runtimes, owner } = catalogue
  const taken = new Set<string>(owner.keys())
  const byId = new Map(runtimes.map((runtime) => [runtime.id, runtime]))
  const misprints = errors.flatMap(({ slug, misprints: list }) =>
    list
      .filter(({ written, right }) => right === undefined && /^(?:[A-Z_]+|\d+)$/.test(written))
      .map(({ written }) => ({ name: written, error: slug })),
  )
  return {
    runtimeLabels: {
      ...Object.fromEntries(runtimes.map(({ id, name }) => [id, name])),
      ...NUMBER_LABELS,
    },
    runtimes: Object.fromEntries(
      runtimes
        .map((runtime) => [runtime.id, namesOf(runtime, taken)] as const)
        .filter(([, names]) => names.length > 0),
    ),
    runtimeNumbers: Object.fromEntries(
      Object.entries(NUMBER_TABLES).flatMap(([name, { runtime, tables }]) => {
        const found = byId.get(runtime)
        return found === undefined ? [] : [[name, numbersOf(found, tables)]]
      }),
    ),
    runtimeTexts: runtimes.flatMap((runtime) => textsOf(runtime, catalogue)),
    misprints,
    simplified: '',
  }
}
