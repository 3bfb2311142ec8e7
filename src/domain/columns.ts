// The columns of the comparison: one per platform and architecture.
import type { AtlasError, Catalogue } from './catalogue.ts'

export interface CompareColumn {
  /** For the address: `linux`, `linux-mips`. */
  id: string
  name: string
  /** Shown before the reader chooses. */
  usual: boolean
  /** Takes an error; returns what stands in its row. */
  cell: (error: AtlasError) => string
}

/** Takes the catalogue; returns a column for each platform and, behind it, for each of its architectures. */
export function compareColumns(catalogue: Catalogue): CompareColumn[] {
  return catalogue.platforms.flatMap((platform) =>
    [null, ...Object.keys(platform.architectures)].map((architecture): CompareColumn => {
      const part = architecture === null ? '' : ` ${platform.architectures[architecture]}`
      return {
        id: architecture === null ? platform.id : `${platform.id}-${architecture}`,
        name: platform.name + part,
        usual: platform.usual && architecture === null,
        cell: (error) => {
          const rows = error.values.filter(
            (row) => row.platform === platform && row.architecture === architecture,
          )
          return [...new Set(rows.map((row) => row.value))].join(' ')
        },
      }
    }),
  )
}
