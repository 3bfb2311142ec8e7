// The service worker: asks the network first and, where there is none, answers from what the reader has kept.
import type { Kept } from '../domain/offline.ts'

/** What a service worker is given: the part of it that is used here. */
interface WorkerScope {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void
}

interface WorkerEvent {
  request: Request
  respondWith: (answer: Promise<Response>) => void
  waitUntil: (work: Promise<unknown>) => void
}

/**
 * Takes the worker's global scope, how kept caches are called and where they say what they hold. It is sent
 * to the browser as text (`pages/sw.js.ts`), so it must not use anything from outside of itself.
 */
export function serviceWorker(scope: WorkerScope, caches_: string, kept: string): void {
  const root = new URL(scope.registration.scope).pathname.replace(/\/$/, '')
  /** How long a network that does not answer is waited for. */
  const PATIENCE = 4000

  async function complete(): Promise<Cache | undefined> {
    for (const name of await caches.keys()) {
      if (!name.startsWith(caches_)) continue
      const cache = await caches.open(name)
      if (await cache.match(root + kept)) return cache
    }
    return undefined
  }

  async function shortLink(cache: Cache, path: string): Promise<Response | undefined> {
    const about = (await (await cache.match(root + kept))?.json()) as Kept | undefined
    const name = decodeURIComponent(path).replaceAll('/', '').toLowerCase()
    const target = about?.shorts[name]
    if (about === undefined || target === undefined) return undefined
    return Response.redirect(root + about.prefix + target)
  }

  async function fromCache(request: Request): Promise<Response> {
    const cache = await complete()
    const { pathname } = new URL(request.url)
    const found = (await cache?.match(pathname)) ?? (await cache?.match(`${pathname}/`))
    if (found) return found
    if (cache === undefined || request.mode !== 'navigate') return Response.error()
    const path = pathname.slice(root.length)
    return (
      (await shortLink(cache, path)) ?? (await cache.match(`${root}/404.html`)) ?? Response.error()
    )
  }

  async function answer(request: Request): Promise<Response> {
    const online = fetch(request)
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
      .then(() => fromCache(request))
      .then((kept) => (kept.type === 'error' ? online : kept))
    try {
      return await Promise.race([online, late])
    } catch {
      return fromCache(request)
    } finally {
      late.catch(() => undefined)
    }
  }

  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
  scope.addEventListener('fetch', (event) => {
    const { method, url } = event.request
    if (method === 'GET' && url.startsWith(scope.registration.scope))
      event.respondWith(answer(event.request))
  })
}
