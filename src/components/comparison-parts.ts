// The rows of the comparison that stand on the pages of other parts: fetched once, when all rows are first needed.
import { textOfCells, type MoreColumns } from './comparison-columns.ts'

/** `missing` until somebody needs them, `failed` until somebody tries again. */
export type PartsState = 'missing' | 'loading' | 'failed' | 'complete'

/** What the page of a part holds: its rows in the usual columns and in the others, and what the heads of both say. */
interface Part {
  heads: string
  rows: HTMLTableRowElement[]
  more: HTMLTableRowElement[]
}

/** How long a part is waited for before the reader is told that it does not come. */
const PATIENCE = 30_000

/** Takes the address of a part; returns what its page holds. Throws when it does not come. */
async function partAt(address: string): Promise<Part> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  // Parsed without script, what stands in `noscript` are elements.
  const tables = page.querySelectorAll<HTMLTableElement>('[data-comparison] table')
  const [usual = [], others = []] = [...tables].map((table) => [...table.rows])
  const heads = [...(usual[0]?.cells ?? []), ...[...(others[0]?.cells ?? [])].slice(1)]
  return { heads: textOfCells(heads), rows: usual.slice(1), more: others.slice(1) }
}

const addressOf = (row: HTMLTableRowElement) => row.querySelector('a')?.getAttribute('href')

/**
 * On the page of any part all others can be asked for: they come before and after its own, in their order.
 * So a filter, a sort and the CSV are always about all errors, whichever part the reader came in by.
 */
export class OtherParts {
  /** Null in the place of this page's own part. */
  readonly #links: readonly (HTMLAnchorElement | null)[]
  readonly #nav: HTMLElement | null
  readonly #body: HTMLTableSectionElement | undefined
  readonly #more: MoreColumns
  /** What came stays: trying again asks for the rest only. */
  readonly #came = new Map<string, Part>()
  #state: PartsState

  /** Takes where the links between the parts are, the table as the page brought it, and its other columns. */
  constructor(root: HTMLElement, table: HTMLTableElement, more: MoreColumns) {
    this.#nav = root.querySelector<HTMLElement>('[data-parts]')
    this.#links = [...(this.#nav?.querySelectorAll('li') ?? [])].map((li) => li.querySelector('a'))
    this.#body = table.tBodies[0]
    this.#more = more
    this.#state = this.#nav ? 'missing' : 'complete'
  }

  get state(): PartsState {
    return this.#state
  }

  /** Brings what is missing, which may be asked for again once it has failed; returns whether all rows are there now. */
  async load(): Promise<boolean> {
    this.#state = 'loading'
    this.#state = (await this.#bring()) ? 'complete' : 'failed'
    return this.#state === 'complete'
  }

  async #bring(): Promise<boolean> {
    let parts: (Part | null)[]
    try {
      parts = await Promise.all(this.#links.map((link) => link && this.#part(link.href)))
    } catch {
      return false
    }
    const fit = this.#fit(parts)
    // The site was published anew in between: of what came, no row is sure to be right.
    if (!fit) this.#came.clear()
    return fit
  }

  async #part(address: string): Promise<Part> {
    const part = this.#came.get(address) ?? (await partAt(address))
    this.#came.set(address, part)
    return part
  }

  /** Takes parts; puts their rows around this page's own. Returns false where that would not make every error once, under the same heads. */
  #fit(parts: readonly (Part | null)[]): boolean {
    const others = parts.filter((part) => part !== null)
    const heads = this.#more.heads()
    if (others.some((part) => part.heads !== heads || part.more.length !== part.rows.length))
      return false
    const rowsOf = (of: readonly (Part | null)[]) => of.flatMap((part) => part?.rows ?? [])
    const rows = [...(this.#body?.rows ?? []), ...rowsOf(parts)]
    const errors = Number(this.#nav?.dataset['parts'])
    if (rows.length !== errors || new Set(rows.map(addressOf)).size !== errors) return false
    for (const { rows, more } of others) this.#more.add(rows, more)
    const own = parts.indexOf(null)
    this.#body?.prepend(...rowsOf(parts.slice(0, own)))
    this.#body?.append(...rowsOf(parts.slice(own)))
    this.#nav?.remove()
    return true
  }
}
