// Files stand where they say they belong: a header in its platform's folder, texts in their system's, an error under its name.
import type { Problem } from '../problem.ts'
import { VOCABULARIES } from '../kinds.ts'
import type { Content, ErrorEntry } from '../types.ts'
import { errorFile, type Check } from './context.ts'

/** The vocabulary that gives an error its slug, the first of these that it has. */
const NAMING = ['errno', 'winsock', 'eai', ...VOCABULARIES] as const

function slugOf({ identifiers }: ErrorEntry): string | undefined {
  const vocabulary = NAMING.find((each) => identifiers[each] !== undefined)
  return vocabulary && identifiers[vocabulary]?.[0]?.toLowerCase()
}

function ofErrors({ errors }: Content): Problem[] {
  return errors.flatMap((error) => {
    const slug = slugOf(error)
    if (slug === undefined || slug === error.slug) return []
    return [
      {
        file: errorFile(error.slug),
        place: 'file name',
        wrong: `The error's first name gives it the slug ${slug}.`,
        nearest: errorFile(slug),
        mend: 'Name the file and its articles so: the errno name in lower case, else the Winsock name, else the EAI name.',
      },
    ]
  })
}

/** A file, and the folder or name that its own words give it. */
function misplaced(file: string, place: string, own: string, stated: string): Problem[] {
  if (own === stated) return []
  return [
    {
      file,
      place,
      wrong: `The file says ${stated}; it stands under ${own}.`,
      mend: 'Move the file, or correct what it says.',
    },
  ]
}

export const filePlaces: Check = ({ content }) => [
  ...ofErrors(content),
  ...content.headers.flatMap(({ id, platform }) =>
    misplaced(`content/headers/${id}.yaml`, 'platform', id.split('/')[0] ?? '', platform),
  ),
  // Astro writes ids in lower case: zh-Hant.yaml is zh-hant.
  ...content.messages.flatMap(({ id, system, language }) =>
    misplaced(
      `content/messages/${id}.yaml`,
      'system, language',
      id.toLowerCase(),
      `${system}/${language}`.toLowerCase(),
    ),
  ),
  ...content.proofs.flatMap(({ id, tables }) =>
    tables.flatMap(({ header, vocabulary }) =>
      misplaced(
        `content/proofs/${id}.yaml`,
        `tables.${header}.${vocabulary}`,
        id,
        header.split('/')[0] ?? '',
      ),
    ),
  ),
]
