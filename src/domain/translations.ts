// Translation layers: what each library makes of a Winsock code, and on which codes they disagree.
import type { AtlasError } from './catalogue.ts'
import type { TranslationLayer, TranslationRow, TranslationsEntry } from './runtime-types.ts'

/** One Winsock code with the outcome in every layer. */
export interface Translation extends TranslationRow {
  error: AtlasError | undefined
  /** Two layers translate it, and not to the same error. */
  disputed: boolean
  outcomes: Outcome[]
}

/** What one layer makes of a code. */
export interface Outcome {
  layer: TranslationLayer
  /** The name that the code becomes; undefined: it keeps its number, or has no portable name. */
  name: string | undefined
  /** The map holds the code; otherwise it falls under the layer's rule for the rest. */
  translated: boolean
}

export interface Translations {
  layers: TranslationLayer[]
  rows: Translation[]
}

/** Words in `otherwise` that are no name. */
const NO_NAME = new Set(['keeps', 'none'])

function outcome(layer: TranslationLayer, row: TranslationRow): Outcome {
  const name = row.maps[layer.id]
  if (name !== undefined) return { layer, name, translated: true }
  // Winsock codes that are Win32 codes by another name begin with WSA_: WSA_IO_PENDING.
  const win32 = row.winsock.startsWith('WSA_') ? layer.otherwiseWin32 : undefined
  const rest = win32 ?? layer.otherwise
  return { layer, name: NO_NAME.has(rest) ? undefined : rest, translated: false }
}

/** Takes the maps and who owns which identifier; returns every row with its outcomes. */
export function joinTranslations(
  { layers, rows }: TranslationsEntry,
  owner: ReadonlyMap<string, AtlasError>,
): Translations {
  return {
    layers,
    rows: rows.map((row) => ({
      ...row,
      error: owner.get(row.winsock),
      disputed: new Set(Object.values(row.maps)).size > 1,
      outcomes: layers.map((layer) => outcome(layer, row)),
    })),
  }
}

/** Takes an error and the translations; returns the rows of its Winsock codes on which the layers disagree. */
export function disputedTranslations(error: AtlasError, { rows }: Translations): Translation[] {
  return rows.filter((row) => row.disputed && row.error === error)
}

/** Takes a translation; returns its names, each with the layers that choose it, the most frequent first. */
export function byName({ outcomes }: Translation): { name: string; layers: TranslationLayer[] }[] {
  const names = new Map<string, TranslationLayer[]>()
  for (const { name, layer, translated } of outcomes)
    if (translated && name !== undefined) names.set(name, [...(names.get(name) ?? []), layer])
  return [...names]
    .map(([name, layers]) => ({ name, layers }))
    .sort((a, b) => b.layers.length - a.layers.length)
}
