// Reads `_headers` as Netlify and Cloudflare Pages do: for a server that sends what these hosts send.

/** Header names and values by name. */
export type Headers = Record<string, string>

interface Rule {
  matches: RegExp
  headers: Headers
}

/** Takes a path pattern; `*` stands for anything. */
function pattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** Takes the text of the file; returns a function from path to headers. Throws on a line that is neither rule nor header. */
export function headersFile(text: string): (path: string) => Headers {
  const rules: Rule[] = []
  for (const line of text.split('\n').filter((each) => !/^\s*(#|$)/.test(each))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (line.startsWith('/')) rules.push({ matches: pattern(line.trim()), headers: {} })
    else if (name === undefined || value === undefined)
      throw new Error(`_headers: "${line}" is neither a path nor an indented header.`)
    else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value })
  }
  return (path) =>
    Object.assign({}, ...rules.filter((rule) => rule.matches.test(path)).map((r) => r.headers))
}
