// Runtimes joined with the errors: which error each name stands for, and what is printed for an error.
import type { AtlasError, ErrorValue } from './catalogue.ts'
import type {
  NameRule,
  NameTable,
  PrintedExample,
  PrintedForm,
  RuntimeEntry,
} from './runtime-types.ts'
import type { Vocabulary } from './kinds.ts'

/** One name of a runtime, with the errors that it stands for. */
export interface RuntimeName {
  table: NameTable
  name: string
  /** As it stands in a program: `ErrorKind::ConnectionRefused`. */
  written: string
  identifiers: string[]
  /** What it is named for. More than one: a family, the most typical first. */
  errors: AtlasError[]
  /** What it is used for too. */
  also: AtlasError[]
  number?: number
  text?: string
  /** The only call in which it stands for them. */
  call?: string
}

export interface Runtime extends RuntimeEntry {
  names: RuntimeName[]
  /** The same, by error. */
  namesOf: ReadonlyMap<AtlasError, RuntimeName[]>
  /** A line that was seen, by the error that it reports alone. */
  seen: ReadonlyMap<AtlasError, PrintedExample>
}

/** What a runtime prints for an error: a line that was seen, or one built from the runtime's form. */
export interface Printed {
  line: string
  /** Platform id; undefined: the same everywhere. */
  on?: string
  seen: boolean
}

/** One runtime as an error's page shows it. */
export interface RuntimeView {
  runtime: Runtime
  names: readonly RuntimeName[]
  printed: Printed | undefined
}

type Owner = ReadonlyMap<string, AtlasError>

/** Takes identifiers; returns the errors that own them, in the same order, each once. */
export function errorsOf(identifiers: readonly string[], owner: Owner): AtlasError[] {
  return [...new Set(identifiers.flatMap((name) => owner.get(name) ?? []))]
}

function ofVocabulary(vocabulary: Vocabulary, owner: Owner): string[] {
  const errors = new Set(owner.values())
  return [...errors].flatMap((error) => error.identifiers[vocabulary] ?? [])
}

/** Takes a rule and an identifier; returns the name that the rule makes of it. */
export function nameByRule({ form, strip, lower }: NameRule, identifier: string): string {
  const stem =
    strip !== undefined && identifier.startsWith(strip)
      ? identifier.slice(strip.length)
      : identifier
  return form.replaceAll('{}', lower ? stem.toLowerCase() : stem)
}

/** Takes a table; returns name → identifiers: those by rule first, then those that are written down. */
function identifiersByName(table: NameTable, owner: Owner): Map<string, string[]> {
  const names = new Map<string, string[]>()
  const add = (name: string, identifiers: readonly string[]) =>
    names.set(name, [...(names.get(name) ?? []), ...identifiers])
  for (const rule of table.rules)
    for (const identifier of Array.isArray(rule.of) ? rule.of : ofVocabulary(rule.of, owner))
      add(nameByRule(rule, identifier), [identifier])
  for (const [name, identifiers] of Object.entries(table.names)) add(name, identifiers)
  return names
}

function namesOfTable(table: NameTable, owner: Owner): RuntimeName[] {
  const row = (name: string, identifiers: string[], call?: string): RuntimeName => ({
    table,
    name,
    written: table.written.replaceAll('{}', name),
    identifiers,
    errors: errorsOf(identifiers, owner),
    also: call === undefined ? errorsOf(table.also[name] ?? [], owner) : [],
    ...(table.numbers[name] === undefined ? {} : { number: table.numbers[name] }),
    ...(table.texts[name] === undefined ? {} : { text: table.texts[name] }),
    ...(call === undefined ? {} : { call }),
  })
  const everywhere = [...identifiersByName(table, owner)].map(([name, of]) => row(name, of))
  const inCalls = Object.entries(table.calls).flatMap(([call, names]) =>
    Object.entries(names).map(([name, of]) => row(name, of, call)),
  )
  return [...everywhere, ...inCalls]
}

/** Each error's names in their order, once each: every page of an error asks for them. */
function namesByError(names: readonly RuntimeName[]): Map<AtlasError, RuntimeName[]> {
  const byError = new Map<AtlasError, RuntimeName[]>()
  for (const name of names)
    for (const error of new Set([...name.errors, ...name.also]))
      byError.set(error, [...(byError.get(error) ?? []), name])
  return byError
}

/** The first line that was seen for each error alone. */
function seenByError({ printed }: RuntimeEntry, owner: Owner): Map<AtlasError, PrintedExample> {
  const seen = new Map<AtlasError, PrintedExample>()
  for (const example of printed) {
    const [error, ...others] = errorsOf(example.of, owner)
    if (error !== undefined && others.length === 0 && !seen.has(error)) seen.set(error, example)
  }
  return seen
}

/** Takes the runtimes and who owns which identifier; returns the runtimes in order, names joined with errors. */
export function joinRuntimes(entries: readonly RuntimeEntry[], owner: Owner): Runtime[] {
  return entries
    .toSorted((a, b) => a.order - b.order)
    .map((entry) => {
      const names = entry.tables.flatMap((table) => namesOfTable(table, owner))
      return { ...entry, names, namesOf: namesByError(names), seen: seenByError(entry, owner) }
    })
}

/** Takes a form, the system's text and its change; returns the text as the runtime prints it. */
function changed(text: string, change: PrintedForm['text']): string {
  if (change === 'bare') return text.replace(/\.$/, '')
  return change === 'lower' ? text.toLowerCase() : text
}

function build(
  form: PrintedForm,
  value: ErrorValue,
  names: readonly RuntimeName[],
): string | undefined {
  const name = names.find(({ identifiers }) => identifiers.includes(value.identifier))?.name
  const text = value.texts[0]?.text ?? undefined
  if (form.form.includes('{text}') && text === undefined) return undefined
  if (form.form.includes('{name}') && name === undefined) return undefined
  return form.form
    .replaceAll('{number}', String(value.value))
    .replaceAll('{name}', name ?? '')
    .replaceAll('{identifier}', value.identifier)
    .replaceAll('{text}', changed(text ?? '', form.text))
}

function byForm(
  runtime: Runtime,
  error: AtlasError,
  names: readonly RuntimeName[],
): Printed | undefined {
  for (const form of runtime.forms)
    for (const value of error.values) {
      const here = value.platform.id === form.on && value.architecture === null
      if (!here || value.alias !== undefined || !form.of.includes(value.vocabulary)) continue
      if (value.table.header === 'windows/crt') continue
      const line = build(form, value, names)
      if (line !== undefined) return { line, on: form.on, seen: false }
    }
  return undefined
}

/** Takes a runtime and an error; returns the names that the runtime uses for it. */
export function namesFor({ namesOf }: Runtime, error: AtlasError): readonly RuntimeName[] {
  return namesOf.get(error) ?? []
}

/** Takes a runtime and an error; returns what it prints: a line that was seen, else one by its form. */
export function printedFor(runtime: Runtime, error: AtlasError): Printed | undefined {
  const names = namesFor(runtime, error)
  const example = runtime.seen.get(error)
  if (example !== undefined) {
    const { line, on } = example
    return { line, seen: true, ...(on === undefined ? {} : { on }) }
  }
  return byForm(runtime, error, names)
}

/** Takes an error and the catalogue's runtimes; returns those that have a name or a line for it. */
export function runtimesOf(error: AtlasError, runtimes: readonly Runtime[]): RuntimeView[] {
  return runtimes.flatMap((runtime) => {
    const names = namesFor(runtime, error)
    const printed = printedFor(runtime, error)
    return names.length === 0 && printed === undefined ? [] : [{ runtime, names, printed }]
  })
}
