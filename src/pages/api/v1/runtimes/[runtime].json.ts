// All names of one runtime.
import type { APIRoute } from 'astro'
import { getCatalogue } from '../../../../data/catalogue.ts'
import { runtimeNames } from '../../../../domain/api/runtimes.ts'
import type { Runtime } from '../../../../domain/runtimes.ts'

export async function getStaticPaths() {
  const { runtimes } = await getCatalogue()
  return runtimes.map((runtime) => ({ params: { runtime: runtime.id }, props: { runtime } }))
}

export const GET: APIRoute<{ runtime: Runtime }> = ({ props: { runtime } }) =>
  Response.json(runtimeNames(runtime))
