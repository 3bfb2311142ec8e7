// What `npm run verify` prints.
import type { TableProof, TextProof, Witness } from '../../src/domain/proofs.ts'
import type { PlatformEntry } from '../../src/domain/types.ts'
import type { MachineProof } from './machine.ts'
import type { Outcome } from './prove.ts'

type Proof = Pick<TableProof, 'proved' | 'unproved' | 'by'>

function witnessLine({ package: name, version, files, proved }: Witness): string {
  return `      ${String(proved).padStart(3)} by ${name} ${version}: ${files.join(', ')}`
}

function lines(subject: string, { proved, unproved, by, disputed }: Outcome<Proof>): string[] {
  const all = proved + unproved.length
  const rest = proved === 0 ? 'all of them' : unproved.join(', ')
  return [
    `    ${subject}: ${proved} of ${all} proved`,
    ...by.map(witnessLine),
    ...(disputed.length === 0
      ? []
      : [`      disputed, as the header says: ${disputed.join(', ')}`]),
    ...(unproved.length === 0 ? [] : [`      unproved: ${rest}`]),
  ]
}

/** Takes the platforms and what was proved; returns the report, platform by platform. */
export function report(
  platforms: readonly PlatformEntry[],
  numbers: readonly Outcome<TableProof>[],
  texts: readonly Outcome<TextProof>[],
): string {
  return platforms
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id, name, systems }) => [
      `\n  ${name}`,
      ...numbers
        .filter(({ header }) => header.startsWith(`${id}/`))
        .flatMap((one) => lines(`${one.header}, ${one.vocabulary}`, one)),
      ...texts
        .filter(({ system }) => systems.includes(system))
        .flatMap((one) => lines(`texts of ${one.system}, ${one.language}`, one)),
    ])
    .join('\n')
}

/** Takes what was proved; returns one sentence for all of it. */
export function total(numbers: readonly Proof[], texts: readonly Proof[]): string {
  const sum = (proofs: readonly Proof[]) => {
    const proved = proofs.reduce((all, proof) => all + proof.proved, 0)
    return [proved, proofs.reduce((all, proof) => all + proof.unproved.length, proved)]
  }
  const [[provedNumbers, allNumbers], [provedTexts, allTexts]] = [sum(numbers), sum(texts)]
  return `Proved by packages: ${provedNumbers} of ${allNumbers} numbers, ${provedTexts} of ${allTexts} texts.`
}

/** Takes what the machine was asked for; returns a line for each. */
export function machineReport(proofs: readonly MachineProof[]): string {
  return proofs.map(({ what, proved }) => `    ${proved} ${what}`).join('\n')
}
