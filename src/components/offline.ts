// Keeping the site for offline use: loads one language into a cache, says how far it is, keeps it up to date, removes it.
import type { Language } from '../domain/languages.ts'
import {
  KEPT,
  KEPT_CACHES,
  offlinePaths,
  withStyles,
  type Kept,
  type OfflineIndex,
  type OfflinePack,
} from '../domain/offline.ts'
import { localePrefix } from '../domain/permalinks.ts'
import type { OfflineStrings } from '../i18n/offline/en.ts'

const WORDS: Record<Language, () => Promise<{ offline: OfflineStrings }>> = {
  en: () => import('../i18n/offline/en.ts'),
  zh: () => import('../i18n/offline/zh.ts'),
  ru: () => import('../i18n/offline/ru.ts'),
}

/** Takes bytes that come in; tells how many there were so far. */
function counted(tell: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(chunk, controller) {
      tell(chunk.length)
      controller.enqueue(chunk)
    },
  })
}

/** The caches of kept languages, complete ones with what they say about themselves. */
async function keptCaches(root: string): Promise<{ name: string; about: Kept | undefined }[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT_CACHES))
  return Promise.all(
    names.map(async (name) => {
      const answer = await (await caches.open(name)).match(root + KEPT)
      return { name, about: (await answer?.json()) as Kept | undefined }
    }),
  )
}

/** Loads one language; `tell` hears of every part that has come. Throws when something is missing. */
async function load(
  root: string,
  language: Language,
  tell: (bytes: number, total: number) => void,
): Promise<Kept> {
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await fetch(root + path, init)
    if (!answer.ok || answer.body === null) throw new Error(`${path}: ${answer.status}`)
    return answer
  }
  const index = await ask(offlinePaths.index(), { cache: 'no-cache' })
  const { version, bytes } = ((await index.json()) as OfflineIndex)[language]
  const count = (part: number) => tell(part, bytes)
  const packed = await ask(`${offlinePaths.pack(language)}?${version}`)
  const stream = packed.body?.pipeThrough(counted(count)).pipeThrough(
    // The types of streams do not agree on what kind of buffer a chunk has.
    new DecompressionStream('gzip') as unknown as TransformStream<
      Uint8Array,
      Uint8Array<ArrayBuffer>
    >,
  )
  const pack = (await new Response(stream).json()) as OfflinePack
  const name = `${KEPT_CACHES}${language} ${version}`
  const cache = await caches.open(name)
  for (const [path, html] of Object.entries(pack.pages)) {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    await cache.put(root + path, new Response(withStyles(html, pack.styles), { headers }))
  }
  for (const path of pack.files) {
    const answer = await ask(path)
    const body = await answer.clone().arrayBuffer()
    count(body.byteLength)
    await cache.put(root + path, answer)
  }
  const kept = { language, version, bytes, prefix: localePrefix(language), shorts: pack.shorts }
  await cache.put(root + KEPT, Response.json(kept))
  for (const other of await keptCaches(root))
    if (other.name !== name) await caches.delete(other.name)
  return kept
}

/** The line in the footer: a button, what happens, and a way back. */
class OfflineLine {
  readonly #root: string
  readonly #language: Language
  readonly #words: OfflineStrings
  readonly #button: HTMLButtonElement
  readonly #status: HTMLElement

  constructor(
    line: HTMLElement,
    words: OfflineStrings,
    button: HTMLButtonElement,
    status: HTMLElement,
  ) {
    this.#root = (line.dataset['base'] ?? '/').replace(/\/$/, '')
    this.#language = (line.dataset['language'] ?? 'en') as Language
    this.#words = words
    this.#button = button
    this.#status = status
  }

  #size(bytes: number): string {
    return new Intl.NumberFormat(document.documentElement.lang, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    }).format(bytes / 1e6)
  }

  #showKept({ bytes }: Kept): void {
    const remove = document.createElement('button')
    remove.className = 'copy'
    remove.textContent = this.#words.remove
    remove.addEventListener('click', () => void this.#remove())
    const pressed = document.activeElement === this.#button
    this.#status.replaceChildren(`${this.#words.kept(this.#size(bytes))} `, remove)
    this.#button.hidden = true
    // What goes must not take the keyboard's place with it.
    if (pressed) remove.focus()
  }

  async #remove(): Promise<void> {
    for (const { name } of await keptCaches(this.#root)) await caches.delete(name)
    const registration = await navigator.serviceWorker.getRegistration(`${this.#root}/`)
    await registration?.unregister()
    const pressed = this.#status.contains(document.activeElement)
    this.#status.textContent = this.#words.removed
    this.#button.hidden = false
    if (pressed) this.#button.focus()
  }

  /** Loads the language of the page, and says how it goes. */
  async keep(): Promise<void> {
    if (this.#button.ariaDisabled === 'true') return
    // Not `disabled`: that would take the keyboard's place from the button.
    this.#button.ariaDisabled = 'true'
    let done = 0
    try {
      const kept = await load(this.#root, this.#language, (bytes, total) => {
        done += bytes
        this.#status.textContent = this.#words.loading(this.#size(done), this.#size(total))
      })
      await navigator.serviceWorker.register(this.#root + offlinePaths.worker())
      this.#showKept(kept)
    } catch {
      this.#status.textContent = this.#words.failed
    } finally {
      this.#button.ariaDisabled = null
    }
  }

  /** Says what is kept; when the site was published anew since then, loads that in the background. */
  async resume(): Promise<void> {
    const { about } = (await keptCaches(this.#root)).find(({ about }) => about !== undefined) ?? {}
    if (about === undefined) return
    if (about.language === this.#language) this.#showKept(about)
    const answer = await fetch(this.#root + offlinePaths.index(), { cache: 'no-cache' })
    const index = (await answer.json()) as OfflineIndex
    if (index[about.language].version === about.version) return
    const kept = await load(this.#root, about.language, () => undefined)
    if (kept.language === this.#language) this.#showKept(kept)
  }
}

/** Takes the line in the footer and whether the reader asks for it now; begins or goes on. */
export async function startOffline(line: HTMLElement, asked: boolean): Promise<void> {
  const language = (line.dataset['language'] ?? 'en') as Language
  const { offline } = await WORDS[language]()
  const button = line.querySelector('button')
  const status = line.querySelector<HTMLElement>('[role=status]')
  if (!button || !status) return
  const own = new OfflineLine(line, offline, button, status)
  button.addEventListener('click', () => void own.keep())
  if (asked) await own.keep()
  // Without a network there is nothing newer: what is kept goes on being so.
  else await own.resume().catch(() => undefined)
}
