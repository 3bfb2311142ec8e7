// The recogniser as a test asks it: what a text is recognised as, and how sure of it.
import assert from 'node:assert/strict'
import { identify, type Recognition } from '../../src/domain/identify/identify.ts'
import { realRecogniser } from './recogniser.ts'

/** The catalogue of the project's own content, and the recogniser made from it. */
export const { catalogue, recogniser } = await realRecogniser()

/** Takes a text; returns what is recognised in it, best first. */
export const ask = (text: string): readonly Recognition[] => identify(text, recogniser).recognitions

/** Takes a text; returns the best that is recognised in it. */
export const first = (text: string): Recognition | undefined => ask(text)[0]

/** Takes an error and texts; fails unless each is recognised, as a fact, as the error. */
export function sure(slug: string, texts: readonly string[]): void {
  for (const text of texts) {
    const best = first(text)
    assert.equal(best?.slug, slug, text)
    assert.equal(best?.sure, true, text)
  }
}

/** Takes an error and texts; fails unless each is answered with the error, but only as a guess. */
export function guessed(slug: string, texts: readonly string[]): void {
  for (const text of texts) {
    const best = first(text)
    assert.equal(best?.slug, slug, text)
    assert.equal(best?.sure, false, text)
  }
}
