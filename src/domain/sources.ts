// Sources of facts: from the short form in the content to a label and, where there is one, an address.

export interface Source {
  label: string
  url?: string
}

/** Every form a source may have. The schema refuses anything else. */
export const SOURCE_FORM =
  /^([\w.-]+\/[\w.-]+#\d+|github:[\w.-]+\/[\w.-]+\/\S+|man:[\w.]+\(\d\w*\)|posix:\w+|learn:\S+|rfc:\d+(#\S+)?|book:.+|freebsd:.+\(\d\)|apple:.+\(\d\)|docs:\S+|measured:\S.+)$/

const manPage = (text: string) => /^([\w.]+)\((\d\w*)\)$/.exec(text)

function kernelMan(rest: string): Source {
  const page = manPage(rest)
  const section = page?.[2]?.[0] ?? '2'
  return {
    label: `Linux man-pages: ${rest}`,
    url: `https://man7.org/linux/man-pages/man${section}/${page?.[1]}.${page?.[2]}.html`,
  }
}

const RESOLVE: Record<string, (rest: string) => Source> = {
  man: kernelMan,
  posix: (rest) => ({
    label: `POSIX.1-2024: ${rest}()`,
    url: `https://pubs.opengroup.org/onlinepubs/9799919799/functions/${rest}.html`,
  }),
  learn: (rest) => ({
    label: `Microsoft Learn: ${rest}`,
    url: `https://learn.microsoft.com/${rest}`,
  }),
  rfc: (rest) => {
    const [number, section] = rest.split('#')
    const label = section === undefined ? `RFC ${number}` : `RFC ${number}, ${section}`
    return { label, url: `https://www.rfc-editor.org/rfc/rfc${rest}` }
  },
  book: (rest) => ({ label: rest }),
  freebsd: (rest) => ({
    label: `FreeBSD: ${rest}`,
    url: `https://man.freebsd.org/cgi/man.cgi?query=${manPage(rest)?.[1]}&sektion=${manPage(rest)?.[2]}`,
  }),
  apple: (rest) => ({ label: `Apple: ${rest}` }),
  docs: (rest) => ({ label: rest, url: `https://${rest}` }),
  measured: (rest) => ({ label: rest }),
  github: (rest) => {
    const [owner, name, ...path] = rest.split('/')
    return {
      label: `${owner}/${name}: ${path.join('/')}`,
      url: `https://github.com/${owner}/${name}/blob/HEAD/${path.join('/')}`,
    }
  },
}

/** Takes a source in its short form; returns what to show and where it leads. */
export function resolveSource(source: string): Source {
  const issue = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(source)
  if (issue) return { label: source, url: `https://github.com/${issue[1]}/issues/${issue[2]}` }
  const colon = source.indexOf(':')
  const resolve = colon === -1 ? undefined : RESOLVE[source.slice(0, colon)]
  return resolve === undefined ? { label: source } : resolve(source.slice(colon + 1))
}

/** Takes a source; returns whether it was measured by us, rather than read somewhere. */
export function isMeasured(source: string): boolean {
  return source.startsWith('measured:')
}
