// All tables of one platform.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../../../data/catalogue.ts'
import { platformTables } from '../../../../domain/api/tables.ts'
import type { PlatformEntry } from '../../../../domain/types.ts'

export async function getStaticPaths() {
  const { platforms } = await getCatalogue()
  return platforms.map((platform) => ({ params: { platform: platform.id }, props: { platform } }))
}

export const GET: APIRoute<{ platform: PlatformEntry }> = async ({ props: { platform } }) =>
  Response.json(platformTables(platform, await getCatalogue()))
