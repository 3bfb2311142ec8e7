// On what the times of the search are taken: networks and processors, as Chromium's developer tools set them.
import type { BrowserContext, Page } from '@playwright/test'

export interface Profile {
  name: string
  /** How many times slower the processor. */
  cpu: number
  network: boolean
}

export const PROFILES: readonly Profile[] = [
  { name: 'no throttling', cpu: 1, network: false },
  { name: '4× CPU', cpu: 4, network: false },
  { name: 'Fast 4G', cpu: 1, network: true },
  { name: 'Fast 4G, 4× CPU', cpu: 4, network: true },
]

/** "Fast 4G" of Chromium's developer tools: 165 ms, 8.1 Mbit/s down, 1.35 up. */
const FAST_4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (8.1 * 1_000_000) / 8,
  uploadThroughput: (1.35 * 1_000_000) / 8,
}

/** Takes an open page and a profile; slows the page down to it. */
export async function throttle(
  context: BrowserContext,
  page: Page,
  { cpu, network }: Profile,
): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (network) await session.send('Network.emulateNetworkConditions', FAST_4G)
}
