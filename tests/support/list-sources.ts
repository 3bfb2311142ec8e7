// `npm run sources`: every address that the content names as a source, with the files that name it. Asks nothing of the network.
import { sourcesOf, unsound } from '../../src/domain/checks/sources-sound.ts'
import { resolveSource } from '../../src/domain/sources.ts'
import { readContent } from './content.ts'

const all = sourcesOf(await readContent())
const byAddress = Map.groupBy(
  all.filter(({ text }) => resolveSource(text).url !== undefined),
  ({ text }) => resolveSource(text).url ?? '',
)
for (const [address, uses] of [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(address)
  for (const { file, place } of uses) console.log(`  ${file} › ${place}`)
}

const hosts = Map.groupBy(byAddress.keys(), (address) => new URL(address).hostname)
const most = [...hosts].sort(([, a], [, b]) => b.length - a.length)
console.log(
  `\n${byAddress.size} addresses on ${hosts.size} hosts, named ${[...byAddress.values()].flat().length} times:`,
)
for (const [host, addresses] of most)
  console.log(`  ${String(addresses.length).padStart(5)}  ${host}`)

const wrong = all.flatMap(({ file, place, text }) => {
  const fault = unsound(text)
  return fault === undefined ? [] : [`${file} › ${place}: ${fault}`]
})
console.log(wrong.length === 0 ? '\nAll are sound.' : `\nNot sound:\n  ${wrong.join('\n  ')}`)
process.exitCode = wrong.length === 0 ? 0 : 1
