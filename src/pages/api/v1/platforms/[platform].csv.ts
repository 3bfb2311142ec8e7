// All numbers of one platform as CSV.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../../../data/catalogue.ts'
import { platformCsv } from '../../../../domain/api/csv.ts'
import type { PlatformEntry } from '../../../../domain/types.ts'

export async function getStaticPaths() {
  const { platforms } = await getCatalogue()
  return platforms.map((platform) => ({ params: { platform: platform.id }, props: { platform } }))
}

export const GET: APIRoute<{ platform: PlatformEntry }> = async ({ props: { platform } }) =>
  new Response(platformCsv(platform, await getCatalogue()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
