// `npm run verify`: proves numbers and texts again from Debian 12 packages and from the running machine.
import { buildTables } from '../../src/domain/headers.ts'
import type { ProofEntry } from '../../src/domain/proofs.ts'
import { readContent } from '../support/content.ts'
import { obstacle } from './download.ts'
import { readExplanations } from './explained.ts'
import { fetchAll, MissingFile, type UnpackedPackage } from './packages.ts'
import { proveErrno, proveTextsHere, proveUv } from './machine.ts'
import { ORIGINS, proveNumbers, proveTexts } from './prove.ts'
import { disagreements, proofsOf, record } from './record.ts'
import { machineReport, report, total } from './report.ts'

const recording = process.argv.includes('--record')
const content = await readContent()
const tables = buildTables(content.headers).toSorted((a, b) => (a.header < b.header ? -1 : 1))
const { isExplained, unused } = await readExplanations()
const differences: string[] = []

/** Takes the packages; proves by them, prints what was proved, and returns it platform by platform. */
async function byPackages(packages: ReadonlyMap<string, UnpackedPackage>): Promise<ProofEntry[]> {
  const evidence = { content, tables, packages, isExplained }
  const numbers = await proveNumbers(evidence)
  const texts = await proveTexts(evidence)
  console.log(report(content.platforms, numbers, texts))
  console.log(`\n${total(numbers, texts)}`)
  for (const one of numbers)
    differences.push(...one.differences.map((d) => `content/headers/${one.header}.yaml: ${d}`))
  for (const { system, language, differences: found } of texts)
    differences.push(...found.map((d) => `content/messages/${system}/${language}.yaml: ${d}`))
  return proofsOf(content.platforms, numbers, texts, new Date().toISOString().slice(0, 10))
}

/** Proves by the running machine, and prints what was proved. */
async function byMachine(): Promise<void> {
  const texts = await proveTextsHere(content, tables, isExplained)
  const proofs = [proveErrno(tables), proveUv(tables), ...(texts === undefined ? [] : [texts])]
  console.log(`\nProved by this machine (${process.platform}, ${process.arch}):`)
  console.log(machineReport(proofs))
  differences.push(...proofs.flatMap((proof) => proof.differences))
}

/** Fetches the packages; returns what they prove, or undefined when some cannot be had here. */
async function withPackages(): Promise<ProofEntry[] | undefined> {
  const why = await obstacle()
  if (why !== undefined) {
    console.log(`NOT REACHABLE: the packages of Debian 12, because ${why}.`)
    return undefined
  }
  const { packages, failures } = await fetchAll(ORIGINS)
  const moved = failures.filter(({ error }) => error instanceof MissingFile)
  differences.push(...moved.map(({ name, error }) => `${name} has changed: ${error.message}`))
  const away = failures.filter((failure) => !moved.includes(failure))
  if (packages.size === 0) {
    console.log(`NOT REACHABLE: the packages of Debian 12: ${away[0]?.error.message ?? ''}`)
    return undefined
  }
  for (const { name, error } of away) console.log(`NOT REACHABLE: ${name}: ${error.message}`)
  if (failures.length > 0) console.log('Without these packages the counts below are too low.')
  const proofs = await byPackages(packages)
  return failures.length === 0 ? proofs : undefined
}

const proofs = await withPackages()
await byMachine()
if (proofs !== undefined) {
  for (const name of unused())
    differences.push(`tests/verify/explained.yaml: ${name} explains nothing any more`)
  const stale = recording ? [] : disagreements(content.proofs, proofs)
  differences.push(...stale)
  if (stale.length > 0) console.log('\nTo renew content/proofs/: npm run verify -- --record')
}

const recorded = recording && proofs !== undefined && differences.length === 0
if (recorded) await record(proofs)
if (recording) console.log(recorded ? '\nRecorded in content/proofs/.' : '\nNothing was recorded.')
if (differences.length > 0)
  console.error(`\n${differences.length} differences:\n  ${differences.join('\n  ')}`)
else if (proofs === undefined)
  console.log('\nNo difference in what could be proved here; the rest was NOT proved in this run.')
else console.log('\nNo difference.')
process.exitCode = differences.length > 0 || (recording && !recorded) ? 1 : 0
