// Finds a WebKit for the tests, WebKitGTK with its driver, and starts both on a display that nobody sees.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { installFromDebian } from './debian.ts'

/** The driver starts the small browser that stands beside it. */
const DRIVER = '/usr/bin/WebKitWebDriver'
const DISPLAY = '/usr/bin/Xvfb'

/** Returns whether WebKitGTK's driver and a display are here, installing them if needed. */
export function findWebKit(): boolean {
  const found = () => existsSync(DRIVER) && existsSync(DISPLAY)
  return found() || (installFromDebian('webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk') && found())
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Starts a display; it chooses a free number and writes that. */
async function startDisplay(): Promise<{ display: ChildProcess; number: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  const display = spawn(DISPLAY, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(display.stdio[3] as Readable, 'data')) as [Buffer]
  return { display, number: String(number).trim() }
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${DRIVER} was started, but does not answer.`)
}

export interface Driver {
  /** Where it answers. */
  address: string
  stop: () => void
}

/** Starts a driver. Throws when it does not answer within ten seconds. */
export async function startWebKit(): Promise<Driver> {
  const { display, number } = await startDisplay()
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11' }
  const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env })
  const stop = () => {
    driver.kill()
    display.kill()
  }
  const address = `http://127.0.0.1:${port}`
  try {
    await untilReady(address)
  } catch (cause) {
    stop()
    throw cause
  }
  return { address, stop }
}
