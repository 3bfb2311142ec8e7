// The columns of the comparison: one per platform and architecture, Windows one per kind of number, then the runtimes.
import type { AtlasError, Catalogue, ErrorValue } from './catalogue.ts'
import { namesFor, type Runtime } from './runtimes.ts'
import type { PlatformEntry } from './types.ts'

export interface CompareColumn {
  /** For the address: `linux`, `linux-mips`, `windows-win32`. */
  id: string
  name: string
  /** Shown before the reader chooses. */
  usual: boolean
  /** Takes an error; returns what stands in its row. */
  cell: (error: AtlasError) => string
}

/** Windows counts four times: Winsock with name resolution, Win32, NTSTATUS, and the C runtime's errno. */
const WINDOWS: readonly { part: string; label: string; headers: readonly string[] }[] = [
  { part: '', label: 'Winsock', headers: ['windows/winsock', 'windows/netdb'] },
  { part: '-win32', label: 'Win32', headers: ['windows/win32'] },
  { part: '-ntstatus', label: 'NTSTATUS', headers: ['windows/ntstatus'] },
  { part: '-crt', label: 'CRT errno', headers: ['windows/crt'] },
]

function column(
  id: string,
  name: string,
  usual: boolean,
  holds: (row: ErrorValue) => boolean,
): CompareColumn {
  const cell = (error: AtlasError) =>
    [...new Set(error.values.filter(holds).map((row) => row.value))].join(' ')
  return { id, name, usual, cell }
}

function columnsOf(platform: PlatformEntry): CompareColumn[] {
  const { id, name, usual } = platform
  if (id === 'windows')
    return WINDOWS.map(({ part, label, headers }) =>
      column(id + part, `${name} ${label}`, part === '', (row) =>
        headers.includes(row.table.header),
      ),
    )
  const own = column(
    id,
    name,
    usual,
    (row) => row.platform === platform && row.architecture === null,
  )
  const architectures = Object.entries(platform.architectures).map(([architecture, label]) =>
    column(
      `${id}-${architecture}`,
      `${name} ${label}`,
      false,
      (row) => row.platform === platform && row.architecture === architecture,
    ),
  )
  return [own, ...architectures]
}

/** What a runtime calls the error; a name that it gives to several errors stands with each of them. */
function runtimeColumn(runtime: Runtime): CompareColumn {
  return {
    id: `runtime-${runtime.id}`,
    name: runtime.name,
    usual: false,
    cell: (error) => [...new Set(namesFor(runtime, error).map((name) => name.name))].join(' '),
  }
}

/** Takes the catalogue; returns the columns of the comparison: platforms in their order, then runtimes. */
export function compareColumns(catalogue: Catalogue): CompareColumn[] {
  return [...catalogue.platforms.flatMap(columnsOf), ...catalogue.runtimes.map(runtimeColumn)]
}
