// What a mutation is: one way to break the content, and the problem that must be told for it.
import type { Content } from '../../../src/domain/types.ts'
import type { Expected } from '../../support/checking.ts'

/** What is broken, how, and what is told; `Subject` is what the change is made to. */
export interface Mutation<Subject = Content> extends Expected {
  what: string
  change: (subject: Subject) => void
}

/** Takes a file and mutations that are told with it; returns them with the file. */
export function toldIn<Subject = Content>(
  file: string,
  mutations: readonly Omit<Mutation<Subject>, 'file'>[],
): Mutation<Subject>[] {
  return mutations.map((mutation) => ({ ...mutation, file }))
}
