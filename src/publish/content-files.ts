// Looks at the files of the content before they are read: what no collection reads would be lost in silence.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { fileProblems, type ContentFile } from '../domain/content-files.ts'
import { ContentError } from '../domain/problem.ts'

/** Takes the content folder; returns its files in order. */
export async function contentFiles(root: string): Promise<ContentFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name))
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: path.slice(join(root, '/').length).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}

/** The Astro integration: a file that nothing reads, or an empty one, stops the build. */
export function contentIsRead(): AstroIntegration {
  return {
    name: 'content-is-read',
    hooks: {
      'astro:config:done': async ({ config }) => {
        const problems = fileProblems(
          await contentFiles(fileURLToPath(new URL('content', config.root))),
        )
        if (problems.length > 0) throw new ContentError(problems)
      },
    },
  }
}
