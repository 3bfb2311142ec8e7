// A page as it comes out of a printer: the text of each printed side.
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** Takes a text; returns it without what setting it in lines adds: blanks, breaks, other forms of a character. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** Takes an open page; prints it on the paper that its style asks for, and returns the text of each side, squeezed. */
export async function printedSides(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  })
  return text.map(squeezed)
}
