// What a section of the bench measures on: the built site, served as a host does, and a browser.
import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser, type Browser as Program } from '../support/browser.ts'
import { serve } from '../support/serve.ts'
import { measuredBuild } from './astro-build.ts'
import { removeStarlight, starlightSite, type StarlightSite } from './starlight.ts'

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** The page that stands for a deep error page, here and in Starlight. */
export const DEEP = '/error/econnrefused/'

export interface Served {
  dist: string
  origin: string
}

export interface Peer extends Served {
  site: StarlightSite
}

export interface Bench {
  ours: Served
  program: Program
  browser: Browser
  /** The Starlight site, made when it is first asked for; undefined when it cannot be had, said once. */
  starlight: () => Promise<Peer | undefined>
  /** What went wrong so far, in sentences. */
  failures: string[]
}

async function builtSite(): Promise<void> {
  if (existsSync(`${DIST}index.html`)) return
  console.error('Building the site …')
  await measuredBuild(PROJECT)
}

/** Takes nothing; returns when the site was built, for the head of the report. */
export async function builtAt(): Promise<string> {
  const { mtime } = await stat(`${DIST}index.html`)
  return `${mtime.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** Opens everything that sections measure with; `close` ends it all. */
export async function openBench(): Promise<{ bench: Bench; close: () => Promise<void> }> {
  await builtSite()
  const servers: Server[] = []
  const served = async (dist: string): Promise<Served> => {
    const server = await serve(dist, 0)
    servers.push(server)
    return { dist, origin: `http://localhost:${(server.address() as AddressInfo).port}` }
  }
  const program = await findBrowser()
  const browser = await chromium.launch({ executablePath: program.path, args: program.args })
  const failures: string[] = []
  let peer: Promise<Peer | undefined> | undefined
  const makePeer = async (): Promise<Peer | undefined> => {
    try {
      console.error('Making the Starlight site of the same articles …')
      const site = await starlightSite()
      return { site, ...(await served(site.dist)) }
    } catch (cause) {
      failures.push(`Starlight is missing in this report. ${(cause as Error).message}`)
      return undefined
    }
  }
  const bench: Bench = {
    ours: await served(DIST),
    program,
    browser,
    starlight: () => (peer ??= makePeer()),
    failures,
  }
  const close = async () => {
    await browser.close()
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
    await removeStarlight()
  }
  return { bench, close }
}
