// Everything about one error.
import type { APIRoute } from 'astro'
import { address } from '../../../../data/address.ts'
import { getCatalogue } from '../../../../data/catalogue.ts'
import { aliasesByPath, errorDocument } from '../../../../domain/api/errors.ts'
import type { AtlasError } from '../../../../domain/catalogue.ts'

export async function getStaticPaths() {
  const catalogue = await getCatalogue()
  const aliases = aliasesByPath(catalogue)
  return catalogue.errors.map((error) => ({
    params: { slug: error.slug },
    props: { error, aliases },
  }))
}

interface Props {
  error: AtlasError
  aliases: ReadonlyMap<string, string[]>
}

export const GET: APIRoute<Props> = async ({ props: { error, aliases } }) =>
  Response.json(errorDocument(error, await getCatalogue(), address, aliases))
