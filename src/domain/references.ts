// Numbers in sentences: `{ECONNREFUSED@windows/crt}` stands for the number of that identifier in that header.
import type { Table } from './headers.ts'

const REFERENCE = /\{([A-Za-z][A-Za-z0-9_]*)@([a-z0-9]+\/[a-z0-9-]+)\}/g

/** A reference in a text: identifier and header. */
export interface NumberReference {
  written: string
  identifier: string
  header: string
}

/** Takes a text; returns the references in it. */
export function referencesIn(text: string): NumberReference[] {
  return [...text.matchAll(REFERENCE)].map(([written, identifier = '', header = '']) => ({
    written,
    identifier,
    header,
  }))
}

/** Takes a reference and the tables; returns its number, or undefined when it leads nowhere. */
export function numberOf(
  { identifier, header }: NumberReference,
  tables: readonly Table[],
): number | undefined {
  return tables
    .filter((table) => table.header === header)
    .map((table) => table.values.get(identifier)?.value)
    .find((value) => value !== undefined)
}

/** Takes a text and the tables; returns it with every reference replaced by its number. */
export function withNumbers(text: string, tables: readonly Table[]): string {
  return referencesIn(text).reduce(
    (filled, reference) =>
      filled.replace(reference.written, String(numberOf(reference, tables) ?? reference.written)),
    text,
  )
}
