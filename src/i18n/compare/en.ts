// The words of the comparison of all errors in English.
export const compare = {
  title: 'All errors on all platforms',
  titleOf: (places: string, all: number) => `All errors on all platforms: ${places} of ${all}`,
  description: 'A table of every error number on every platform.',
  descriptionOf: (places: string, all: number) =>
    `A table of every error number on every platform, errors ${places} of ${all}, the most met first.`,
  lead: 'Each row is one error, the most met first; each column is one platform or runtime. Where it has several names or numbers there, all of them stand in the cell. Columns can be chosen, and the choice stands in the address.',
  parts: 'Parts of the table, the most met errors first',
  partShown: (places: string, all: number) => `Errors ${places} of ${all}`,
  showAll: (all: number) => `Show all ${all}`,
  loading: (shown: string, loaded: number, missing: number) =>
    `${shown} of ${loaded} errors; loading ${missing} more …`,
  failed: (shown: string, loaded: number, missing: number) =>
    `${shown} of ${loaded} errors. ${missing} more could not be loaded: try again, or reload the page.`,
  again: 'Try again',
}

export type CompareStrings = typeof compare
