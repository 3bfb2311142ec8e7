// The words of keeping the site for offline use in English: the browser loads only these, and only when asked.
export const offline = {
  loading: (done: string, total: string) => `Loading ${done} of ${total} …`,
  kept: (size: string) =>
    `This language is kept on your device (${size}) and works without a network.`,
  remove: 'Remove it',
  removed: 'Removed.',
  failed: 'It could not be loaded. Try again when the network is better.',
}

export type OfflineStrings = typeof offline
