// Every source leads to a sound address: https, a host and a repository that are spelled as elsewhere. Nothing is asked of the network.
import { stringsOf, type ContentString } from '../content-strings.ts'
import { nearest } from '../problem.ts'
import { resolveSource, SOURCE_FORM } from '../sources.ts'
import type { Content } from '../types.ts'
import type { Check } from './context.ts'

/** What GitHub lets an owner and a repository be called. */
const OWNER = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i
const REPOSITORY = /^(?!.*\.git$)[\w.-]{1,100}$/

/** Keys under which sources stand; what stands there in no source's form is free text. */
const SOURCES = /(^|\.)(sources|references|evidence)\.\d+$/

/** Takes the content; returns every source with its place, evidence of texts too where it is an issue. */
export function sourcesOf(content: Content): ContentString[] {
  return [...stringsOf(content)].filter(
    ({ place, text }) => SOURCES.test(place) && SOURCE_FORM.test(text),
  )
}

/** Takes a source that leads to GitHub; returns owner and repository. */
export function repositoryOf(source: string): [owner: string, name: string] | undefined {
  const [, owner, name] = /^(?:github:)?([\w.-]+)\/([\w.-]+)(?:#\d+$|\/)/.exec(source) ?? []
  const isGitHub = source.startsWith('github:') || /#\d+$/.test(source)
  return isGitHub && !/^(?!github:)\w+:/.test(source) && owner !== undefined && name !== undefined
    ? [owner, name]
    : undefined
}

/** Takes a source; returns what is wrong with it alone, or undefined. */
export function unsound(source: string): string | undefined {
  const { url } = resolveSource(source)
  const repository = repositoryOf(source)
  if (repository) {
    const [owner, name] = repository
    if (!OWNER.test(owner)) return `GitHub has no owner called "${owner}".`
    if (!REPOSITORY.test(name)) return `GitHub has no repository called "${name}".`
    if (/#0/.test(source)) return 'Issues are counted from 1.'
  }
  if (url === undefined) return undefined
  const parsed = URL.parse(url)
  if (parsed === null) return `${url} is no address.`
  const { protocol, username, port, hostname } = parsed
  if (protocol !== 'https:' || username !== '' || port !== '')
    return `${url} is not a plain https address.`
  if (!/^([a-z\d-]+\.)+[a-z]{2,}$/.test(hostname)) return `"${hostname}" is no host.`
  if (/[.,;:)\]]$/.test(url) && !/\([^()]*\)$/.test(url))
    return `The address ends in punctuation: ${url}`
  if (/^learn:(\/|[a-z]{2}-[a-z]{2}\/)/i.test(source))
    return 'A path of Microsoft Learn begins without slash and language, so that readers get their own.'
  return undefined
}

/** Takes how often names occur; returns a function from a name to one that is spelled nearly so and occurs more often. */
function betterSpelled(names: readonly string[]): (name: string) => string | undefined {
  const counts = Map.groupBy(names, (name) => name)
  const count = (name: string) => counts.get(name)?.length ?? 0
  return (name) => {
    const more = [...counts.keys()].filter((other) => count(other) > 3 * count(name))
    const same = more.find((other) => other.toLowerCase() === name.toLowerCase() && other !== name)
    const near = same ?? nearest(name, more)
    if (near === undefined || same !== undefined) return near
    // Short names are near each other by nature.
    return Math.abs(near.length - name.length) <= 1 && isOneSlip(name, near) ? near : undefined
  }
}

/** One character more, less or other. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1)
}

const hostOf = (source: string) => URL.parse(resolveSource(source).url ?? '')?.hostname
const nameOf = (source: string) => repositoryOf(source)?.join('/')

export const sourcesSound: Check = ({ content }) => {
  const all = sourcesOf(content)
  const spelled = (of: (source: string) => string | undefined) => {
    const better = betterSpelled(all.flatMap(({ text }) => of(text) ?? []))
    return (source: string) => {
      const name = of(source)
      return name === undefined ? undefined : better(name)
    }
  }
  const betterHost = spelled(hostOf)
  const betterName = spelled(nameOf)
  return all.flatMap(({ file, place, text }) => {
    const wrong = unsound(text)
    const near = wrong === undefined ? (betterHost(text) ?? betterName(text)) : undefined
    if (wrong === undefined && near === undefined) return []
    return [
      {
        file,
        place,
        wrong: wrong ?? `${text}: elsewhere it is spelled otherwise.`,
        nearest: near,
        mend: 'Correct the source; `npm run sources` lists all of them with their places.',
      },
    ]
  })
}
