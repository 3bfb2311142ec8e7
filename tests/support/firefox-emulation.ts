// Lets Playwright work with a stock Firefox that does not know one of its commands yet.
import { createRequire } from 'node:module'

/** For each context Playwright sets media features; Firefox 153 answers "unknown command", and the context is lost. */
const COMMAND = 'emulation.setMediaFeaturesOverride'

interface Socket {
  send(data: unknown, ...rest: unknown[]): unknown
  emit(event: string, ...args: unknown[]): boolean
}

interface Message {
  id?: number
  method?: string
  error?: string
}

/** The class of sockets that Playwright speaks through. Throws when its package has no such class any more. */
function socketsOfPlaywright(): { prototype: Socket } {
  const test = createRequire(createRequire(import.meta.url).resolve('@playwright/test'))
  const core = createRequire(test.resolve('playwright/test'))
  const { ws } = core('playwright-core/lib/utilsBundle') as { ws?: { prototype: Socket } }
  if (ws === undefined)
    throw new Error(
      'Playwright keeps its sockets elsewhere now: see tests/support/firefox-emulation.ts.',
    )
  return ws
}

/**
 * Turns the answer "unknown command" to that one command into an empty one: media features are then those of
 * Firefox's preferences. A Firefox that knows the command obeys it.
 */
export function forgiveMediaFeatures(): void {
  const { prototype } = socketsOfPlaywright()
  const { send, emit } = prototype
  const asked = new WeakMap<Socket, Set<number>>()
  prototype.send = function (data, ...rest) {
    const { id, method } = String(data).includes(COMMAND)
      ? (JSON.parse(String(data)) as Message)
      : {}
    if (id !== undefined && method === COMMAND)
      asked.set(this, (asked.get(this) ?? new Set()).add(id))
    return send.call(this, data, ...rest)
  }
  prototype.emit = function (event, ...args) {
    const waiting = asked.get(this)
    if (event !== 'message' || waiting === undefined || waiting.size === 0)
      return emit.call(this, event, ...args)
    const { id, error } = JSON.parse(String(args[0])) as Message
    if (id === undefined || !waiting.delete(id) || error !== 'unknown command')
      return emit.call(this, event, ...args)
    const answer = Buffer.from(JSON.stringify({ type: 'success', id, result: {} }))
    return emit.call(this, event, answer, ...args.slice(1))
  }
}
