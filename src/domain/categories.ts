// Errors by category: what the start page counts, and what each category's page shows.
import type { AtlasError, Catalogue } from './catalogue.ts'
import { CATEGORIES, type Category, type Frequency } from './kinds.ts'
import { mostMetFirst } from './order.ts'

/** A category that has errors. */
export interface CategoryOfErrors {
  id: Category
  /** The most met first. */
  errors: AtlasError[]
}

/** Takes the catalogue; returns the categories that have errors, in the order of their list. */
export function categoriesOf({ errors }: Pick<Catalogue, 'errors'>): CategoryOfErrors[] {
  const by = Map.groupBy(mostMetFirst(errors), (error) => error.category)
  return CATEGORIES.flatMap((id) => {
    const own = by.get(id)
    return own === undefined ? [] : [{ id, errors: own }]
  })
}

/** Takes errors; returns them by how often they are met, each frequency that one of them has once. */
export function byFrequency(errors: readonly AtlasError[]): [Frequency, AtlasError[]][] {
  return [...Map.groupBy(mostMetFirst(errors), (error) => error.frequency)]
}
