/// <reference types="astro/client" />

/** Unpacks fonts; has no types of its own. */
declare module 'wawoff2' {
  export function decompress(packed: Uint8Array): Promise<Uint8Array>
}

declare namespace App {
  interface Locals {
    /** What the page under way is about; the prose components of its article read it. */
    reading: {
      language: import('./domain/languages.ts').Language
      error: import('./domain/catalogue.ts').AtlasError
      catalogue: import('./domain/catalogue.ts').Catalogue
    }
  }
}
