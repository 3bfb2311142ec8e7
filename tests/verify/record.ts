// content/proofs/: writes what a run has proved, and tells where the recorded files say something else.
import { mkdir, writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import type { ProofEntry, TableProof, TextProof } from '../../src/domain/proofs.ts'
import type { PlatformEntry } from '../../src/domain/types.ts'
import type { Outcome } from './prove.ts'

const FOLDER = new URL('../../content/proofs/', import.meta.url)

const HEAD =
  '# Written by `npm run verify -- --record`: what Debian 12 packages prove about this platform.\n'

const proofOf = ({
  proved,
  unproved,
  by,
}: Outcome<object> & Pick<TableProof, 'proved' | 'unproved' | 'by'>) => ({
  proved,
  unproved,
  by,
})

/** Takes what was proved and a date (2026-11-21); returns one proof for each platform. */
export function proofsOf(
  platforms: readonly PlatformEntry[],
  numbers: readonly Outcome<TableProof>[],
  texts: readonly Outcome<TextProof>[],
  date: string,
): ProofEntry[] {
  return platforms.map(({ id, systems }) => ({
    id,
    date,
    tables: numbers
      .filter(({ header }) => header.startsWith(`${id}/`))
      .map((one) => ({
        header: one.header,
        vocabulary: one.vocabulary,
        sum: one.sum,
        ...proofOf(one),
      })),
    texts: texts
      .filter(({ system }) => systems.includes(system))
      .map((one) => ({ system: one.system, language: one.language, ...proofOf(one) })),
  }))
}

/** Takes proofs; writes them as content/proofs/<platform>.yaml. */
export async function record(proofs: readonly ProofEntry[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  for (const { id, date, ...proof } of proofs) {
    const text = stringify(proof, { lineWidth: 100, aliasDuplicateObjects: false })
    // In quotes: some readers of YAML take a bare date for a point in time.
    await writeFile(new URL(`${id}.yaml`, FOLDER), `${HEAD}date: '${date}'\n${text}`)
  }
}

type Proof = TableProof | TextProof

const subject = (proof: Proof) =>
  'header' in proof
    ? `${proof.header} ${proof.vocabulary}`
    : `${proof.system}/${proof.language} texts`

/** What must be the same again: not the day, nor what a younger version of a package holds. */
function essence({ proved, unproved, by }: Proof): string {
  const packages = by.map((witness) => witness.package)
  const rest = unproved.length === 0 ? '' : `, without ${unproved.join(' ')}`
  return `${proved} (${packages.sort().join(', ')})${rest}`
}

/** Takes the recorded proofs and those of this run; returns a sentence for each disagreement. */
export function disagreements(
  recorded: readonly ProofEntry[],
  proved: readonly ProofEntry[],
): string[] {
  const list = (entries: readonly ProofEntry[]) =>
    new Map(
      entries.flatMap((entry) =>
        [...entry.tables, ...entry.texts].map((proof) => [
          `content/proofs/${entry.id}.yaml: ${subject(proof)}`,
          essence(proof),
        ]),
      ),
    )
  const [before, now] = [list(recorded), list(proved)]
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((key) => before.get(key) !== now.get(key))
    .map(
      (key) => `${key}: recorded ${before.get(key) ?? 'nothing'}; now ${now.get(key) ?? 'nothing'}`,
    )
}
