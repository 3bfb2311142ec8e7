// The list of published addresses: reading it, writing it, comparing it with the built site.
import { KINDS, addFact, type Facts, type Kind } from './published.ts'

const HEAD = `# Every address that was ever published, and what it means. Nothing is taken out of this list:
# an address that stands in a ticket must go on answering. \`npm run urls:publish\` adds what is new.
# What the words mean: tests/support/published.ts.
`

function count(facts: Facts): number {
  const kinds = [...facts.values()].flatMap((known) => [...known.values()])
  return facts.size + kinds.reduce((sum, values) => sum + values.size, 0)
}

/** Errors and values by name, values as numbers. */
function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** Takes facts; returns the list. Its last line counts them, so that nothing is lost unnoticed. */
export function writeList(facts: Facts): string {
  const lines = [...facts.keys()].toSorted(inOrder).flatMap((subject) => [
    subject,
    ...KINDS.flatMap((kind) => {
      const values = [...(facts.get(subject)?.get(kind) ?? [])]
      return values.length === 0 ? [] : [`  ${kind} ${values.toSorted(inOrder).join(' ')}`]
    }),
  ])
  return `${HEAD}${lines.join('\n')}\n# ${count(facts)} facts\n`
}

/** Takes the list; returns its facts. Throws when their number is not the one that its last line tells. */
export function readList(text: string): Facts {
  const facts: Facts = new Map()
  let subject = ''
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, kind, values = ''] = /^ {2}(\w+) (.+)$/.exec(line) ?? []
    if (kind === undefined) {
      subject = line
      addFact(facts, subject)
    } else for (const value of values.split(' ')) addFact(facts, subject, kind as Kind, value)
  }
  const told = Number(/^# (\d+) facts$/m.exec(text)?.[1])
  if (told !== count(facts))
    throw new Error(
      `The list of published addresses holds ${count(facts)} facts, its last line tells ${told}. ` +
        'Lines were changed by hand: bring them back; only `npm run urls:publish` writes this file.',
    )
  return facts
}

/** A short link may come to lead to a value page that lists the error: one hop more, the same meaning. */
function stillLeads(value: string, subject: string, observed: Facts): boolean {
  const slug = subject.replace(/^error /, '')
  return [...observed.values()].some(
    (known) => known.get('short')?.has(value) === true && known.get('means')?.has(slug) === true,
  )
}

/** Takes what was published and what is observed; returns a sentence for each address that no longer means the same. */
export function broken(published: Facts, observed: Facts): string[] {
  return [...published].flatMap(([subject, kinds]) => {
    const there = observed.get(subject)
    if (there === undefined) return [`${subject} no longer answers.`]
    return [...kinds].flatMap(([kind, values]) =>
      [...values]
        .filter((value) => there.get(kind)?.has(value) !== true)
        .filter((value) => kind !== 'short' || !stillLeads(value, subject, observed))
        .map((value) => `${subject} has lost ${kind} ${value}.`),
    )
  })
}

/** Takes two sets of facts; returns all of both. */
export function united(published: Facts, observed: Facts): Facts {
  const facts: Facts = new Map()
  for (const source of [published, observed])
    for (const [subject, kinds] of source) {
      addFact(facts, subject)
      for (const [kind, values] of kinds)
        for (const value of values) addFact(facts, subject, kind, value)
    }
  return facts
}

/** Takes what was published and what is observed; returns how many facts are new. */
export function news(published: Facts, observed: Facts): number {
  return count(united(published, observed)) - count(published)
}
