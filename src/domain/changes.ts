// What changed and when: for feeds, structured data and the API.
import type { Topic } from './kinds.ts'
import type { Change } from './types.ts'

/** Takes the changes, newest first; returns the day of the last one. */
export function lastChanged(changes: readonly Change[]): string {
  return changes[0]?.date ?? ''
}

/** Takes the changes; returns the day of the first: the publication. */
export function firstPublished(changes: readonly Change[]): string {
  return changes.at(-1)?.date ?? ''
}

/** Takes the changes and a slug; returns the day when that error's page last changed. */
export function pageChanged(changes: readonly Change[], slug: string): string {
  const own = changes.find((change) => 'slugs' in change && change.slugs.includes(slug))
  return own?.date ?? firstPublished(changes)
}

/** Takes the changes and a topic; returns the changes of that topic, newest first. */
export function changesOf(changes: readonly Change[], topic: Topic): Change[] {
  return changes.filter((change) => 'topic' in change && change.topic === topic)
}
