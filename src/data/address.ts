// Addresses for the world: the site's origin and base in front of a path.
import { withBase } from '../domain/permalinks.ts'

/** Takes a path of the site without base; returns its full address. */
export function address(path: string): string {
  return new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href
}
