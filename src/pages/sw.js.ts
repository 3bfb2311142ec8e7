// The service worker, as a script at the root of the site: only from there may it answer for all pages.
import type { APIRoute } from 'astro'
import { KEPT, KEPT_CACHES } from '../domain/offline.ts'
import { serviceWorker } from '../offline/worker.ts'

export const GET: APIRoute = () => {
  const given = [KEPT_CACHES, KEPT].map((text) => JSON.stringify(text)).join(', ')
  return new Response(`(${serviceWorker.toString()})(self, ${given})\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
