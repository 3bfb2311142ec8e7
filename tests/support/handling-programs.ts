// The programs of "ready-made code", and a folder to write them to.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before } from 'node:test'
import { buildCatalogue, type AtlasError } from '../../src/domain/catalogue.ts'
import { handlingOf, type Side, type Snippet } from '../../src/domain/handling.ts'
import { readContent } from './content.ts'

/** What the page of an error shows for one language, with the error and its recipe. */
export interface Program extends Snippet {
  error: AtlasError
  recipe: string
}

/** The catalogue of the project's own content. */
export const catalogue = buildCatalogue(await readContent())

/** All of them, those without a program and with a reason included. */
export const programs = catalogue.errors.flatMap((error): Program[] => {
  const handling = handlingOf(catalogue, error)
  return (handling?.snippets ?? []).map((snippet) => ({
    ...snippet,
    error,
    recipe: handling?.recipe.id ?? '',
  }))
})

/** Takes the id of a language; returns its programs. */
export const inLanguage = (id: string): Program[] =>
  programs.filter((program) => program.id === id && program.files.length > 0)

/** Takes a program and, where it has two halves, a side; returns its text. */
export const whole = ({ files }: Program, side?: Side): string =>
  files.find(({ on }) => on === side)?.code ?? ''

/** A folder of a test file's own, there while its tests run. */
export interface ProgramFolder {
  path: () => string
  /** Takes a name below the folder and a text; writes it, returns the whole path. */
  write: (name: string, text: string) => Promise<string>
  /** Takes the id of a language and an ending; writes each program under its slug, returns the paths. */
  writeAll: (id: string, ending: string) => Promise<string[]>
}

/** Takes nothing; returns a folder that is made before the first test and removed after the last. */
export function programFolder(): ProgramFolder {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handling-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))
  const write = async (name: string, text: string) => {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    return path
  }
  return {
    path: () => folder,
    write,
    writeAll: (id, ending) =>
      Promise.all(
        inLanguage(id).map((program) =>
          write(`${id}/${program.error.slug}.${ending}`, whole(program)),
        ),
      ),
  }
}
