// Pieces that several schemas share.
import { z } from 'astro/zod'
import { inEachLanguage } from '../domain/languages.ts'
import { SOURCE_FORM } from '../domain/sources.ts'

export const identifier = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_]*$/,
    'an identifier is spelled as in the header, such as ECONNREFUSED',
  )

export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'a slug is an identifier in lower case, such as econnrefused')

export const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is in kebab-case, such as no-listener')

export const source = z
  .string()
  .regex(
    SOURCE_FORM,
    'a source is one of: owner/repo#123, github:owner/repo/path, man:connect(2), posix:connect, learn:…, rfc:9293, book:…, freebsd:…(2), apple:…(2), docs:…, measured:…',
  )

/** A sentence or two in each language of the site. */
export const words = z.strictObject(inEachLanguage(() => z.string().min(1)))

export const provenance = z.strictObject({ where: z.string().min(1), version: z.string().min(1) })
