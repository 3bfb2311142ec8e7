// The API's documents of runtimes: how each names and prints errors.
import type { AtlasError, Catalogue } from '../catalogue.ts'
import { paths } from '../permalinks.ts'
import { runtimesOf, type Runtime, type RuntimeName } from '../runtimes.ts'
import { apiPaths, inAll, type Address } from './addresses.ts'
import type { ApiRuntime, ApiRuntimeNames, ApiRuntimeOfError } from './runtime-shapes.ts'

/** Each spelling once, and whether it stands for one error alone. */
function spellings(names: readonly RuntimeName[]): ApiRuntimeOfError['names'] {
  const only = new Map<string, boolean>()
  for (const { written, errors, also } of names)
    only.set(written, only.get(written) === true || errors.length + also.length === 1)
  return [...only].map(([name, single]) => ({ name, only: single }))
}

/** Takes an error; returns what each runtime calls it and prints for it. */
export function runtimesOfError(error: AtlasError, catalogue: Catalogue): ApiRuntimeOfError[] {
  return runtimesOf(error, catalogue.runtimes).map(({ runtime, names, printed }) => ({
    runtime: runtime.id,
    names: spellings(names),
    printed:
      printed === undefined
        ? null
        : { line: printed.line, platform: printed.on ?? null, seen: printed.seen },
  }))
}

/** Takes a runtime; returns what the index says about it. */
export function runtimeEntry({ id, name, kind }: Runtime, address: Address): ApiRuntime {
  return {
    id,
    name,
    kind,
    url: inAll(paths.runtime(id), address),
    document: address(apiPaths.runtime(id)),
  }
}

/** Takes a runtime; returns all its names with the errors that they stand for. */
export function runtimeNames(runtime: Runtime): ApiRuntimeNames {
  return {
    runtime: runtime.id,
    name: runtime.name,
    kind: runtime.kind,
    source: runtime.sources,
    names: runtime.names.map((row) => ({
      type: row.table.type,
      name: row.name,
      written: row.written,
      number: row.number ?? null,
      text: row.text ?? null,
      call: row.call ?? null,
      identifiers: row.identifiers,
      slugs: row.errors.map(({ slug }) => slug),
    })),
  }
}
