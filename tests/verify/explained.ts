// Differences that have a reason: read from explained.yaml, and told when one explains nothing any more.
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'astro/zod'

const schema = z.array(
  z.strictObject({
    /** Header (`macos/errno`) or system and language (`glibc/en`) that the reason holds for; all without. */
    where: z.array(z.string()).min(1).optional(),
    package: z.string().optional(),
    names: z.array(z.string()).min(1),
    because: z.string().min(1),
  }),
)

type Explanation = z.infer<typeof schema>[number]

/** Takes a name, where it is and in which package; returns whether a difference there has a reason. */
export type IsExplained = (name: string, where: string, inPackage: string) => boolean

export interface Explanations {
  isExplained: IsExplained
  /** Names of the file that have explained nothing so far. */
  unused: () => string[]
}

/** Takes explanations (`EPOLL*` stands for all names that begin so); returns how to ask them. */
export function explanations(list: readonly Explanation[]): Explanations {
  const used = new Set<string>()
  const single = list.flatMap((entry, at) =>
    entry.names.map((name) => ({ ...entry, name, key: `${name} (entry ${at + 1})` })),
  )
  return {
    isExplained: (name, where, inPackage) => {
      const reason = single.find(
        (entry) =>
          (entry.name.endsWith('*')
            ? name.startsWith(entry.name.slice(0, -1))
            : name === entry.name) &&
          (entry.where?.includes(where) ?? true) &&
          (entry.package ?? inPackage) === inPackage,
      )
      if (reason !== undefined) used.add(reason.key)
      return reason !== undefined
    },
    unused: () => single.map(({ key }) => key).filter((key) => !used.has(key)),
  }
}

/** Takes nothing; returns the explanations of explained.yaml. */
export async function readExplanations(): Promise<Explanations> {
  const text = await readFile(new URL('explained.yaml', import.meta.url), 'utf8')
  return explanations(schema.parse(parse(text)))
}
