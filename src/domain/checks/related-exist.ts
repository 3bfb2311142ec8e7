// Slugs in `related:` and `near:` are errors that exist, and not the error itself.
import { nearest } from '../problem.ts'
import { errorFile, type Check } from './context.ts'

export const relatedExist: Check = ({ content, slugs }) =>
  content.errors.flatMap((error) =>
    (['related', 'near'] as const).flatMap((field) =>
      error[field]
        .filter((slug) => !slugs.has(slug) || slug === error.slug)
        .map((slug) => ({
          file: errorFile(error.slug),
          place: field,
          wrong: slug === error.slug ? `${slug} points to itself.` : `There is no error ${slug}.`,
          nearest: slug === error.slug ? undefined : nearest(slug, slugs),
          mend: `Name the slug of a file in content/errors/, or take it out.`,
        })),
    ),
  )
