// The words about programs that provoke errors, in English.
import type { Need } from '../../domain/reproductions.ts'

const need: Record<Need, string> = {
  'network-namespace':
    'Runs in a network namespace of its own: the network of the machine stays as it is.',
  'unprivileged-user': 'Run it as an ordinary user: root may do this.',
  ipv6: 'Needs IPv6.',
  iptables: 'Needs iptables.',
}

export const reproductions = {
  title: 'Provoked on purpose: which mistake gives which error',
  description:
    'Short programs that provoke socket errors on Linux, with the recorded result, beside what Windows and macOS document.',
  lead: (count: number) =>
    `${count} short programs, each with one mistake. The tests of this atlas run every one of them on Linux and compare the result with what is recorded here.`,
  documentedLead:
    'The columns for Windows and macOS were not measured: they repeat what the named documentation says. An empty cell means that no documentation was found that says it plainly.',
  matrix: 'Call, mistake, result',
  tryIt: 'Try it',
  tryItLead:
    'These programs provoke the error on Linux. The tests of this atlas run them and compare the result.',
  mistake: 'Mistake',
  observedOn: 'Linux, observed',
  documentedOn: (platform: string) => `${platform}, documented`,
  commands: 'Commands',
  result: 'Result',
  kernel: (version: string) => `Linux ${version}`,
  after: (seconds: string) => `after ${seconds} s`,
  allPrograms: 'All programs and their results',
  door: 'Programs that provoke errors: which mistake gives which result',
  need,
}

export type ReproductionStrings = typeof reproductions
