// Definitions of C headers: #define, #undef and #include in their order; conditions are all taken as true.
import type { Definitions } from './expression.ts'

export interface SourceFile {
  path: string
  text: string
}

const DIRECTIVE = /^\s*#\s*(define|undef|include)\s+(.*)$/

/** Takes C text; returns its lines with comments removed and continued lines joined. */
function logicalLines(text: string): string[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\/\/.*$/gm, '')
    .split('\n')
}

/**
 * Takes header files, and files that they may include; returns what the headers define together. An
 * #include is followed in its place when the file is here, else passed over. A later definition replaces
 * an earlier one.
 */
export function cDefinitions(
  files: readonly SourceFile[],
  included: readonly SourceFile[] = [],
): Definitions {
  const definitions: Definitions = new Map()
  const read = new Set<SourceFile>()
  const take = (file: SourceFile) => {
    if (read.has(file)) return
    read.add(file)
    for (const line of logicalLines(file.text)) {
      const [, directive, rest = ''] = DIRECTIVE.exec(line) ?? []
      if (directive === 'undef') definitions.delete(rest.trim())
      if (directive === 'include') {
        const name = /[<"](.+)[>"]/.exec(rest)?.[1]
        included.filter(({ path }) => name !== undefined && path.endsWith(`/${name}`)).forEach(take)
      }
      if (directive === 'define') {
        const [, name, body] = /^([A-Za-z_]\w*)\s+(.+)$/.exec(rest.trim()) ?? []
        if (name !== undefined && body !== undefined) definitions.set(name, body.trim())
      }
    }
  }
  files.forEach(take)
  return definitions
}
