// Who may import whom: the rules between the folders of src.
import { posix } from 'node:path'

interface Rule {
  /** Files of src that the rule holds for, as the beginning of their path. The first rule that fits counts. */
  files: string
  /** What they may import of src, as beginnings of paths. */
  own: readonly string[]
  /** What they may import from elsewhere. */
  packages: readonly string[]
  /** What they may import with `import()` only: loaded in the browser when it is needed. */
  later?: readonly string[]
  says: string
}

const RULES: readonly Rule[] = [
  {
    files: 'domain/',
    own: ['domain/'],
    packages: [],
    says: 'domain is pure: it imports domain only',
  },
  {
    files: 'schemas/',
    own: ['schemas/', 'domain/'],
    packages: ['astro/zod'],
    says: 'schemas import astro/zod and domain',
  },
  {
    files: 'data/',
    own: ['data/', 'domain/'],
    packages: ['astro:content'],
    says: 'data imports astro:content and domain',
  },
  {
    files: 'i18n/',
    own: ['i18n/', 'domain/'],
    packages: [],
    says: 'i18n imports domain only',
  },
  {
    files: 'components/',
    own: ['components/', 'domain/', 'i18n/'],
    packages: [],
    later: ['search/start.ts'],
    says: 'components import domain, i18n and each other, and load search/start.ts when it is needed; data comes through props',
  },
  {
    files: 'layouts/',
    own: ['layouts/', 'components/', 'domain/', 'i18n/', 'styles/'],
    packages: [],
    says: 'layouts import components, domain, i18n and styles; data comes through props',
  },
  {
    files: 'search/integration.ts',
    own: ['search/', 'domain/'],
    packages: ['astro', 'node:', 'pagefind'],
    says: 'the search integration runs at build time: it imports search, domain, astro, Node and Pagefind',
  },
  {
    files: 'search/',
    own: ['search/', 'domain/', 'i18n/search/'],
    packages: [],
    says: 'search runs in the browser: it imports domain and the words of the search only',
  },
  {
    files: 'offline/',
    own: ['domain/'],
    packages: [],
    says: 'the service worker is sent as text: it imports types of domain only',
  },
  {
    files: 'publish/',
    own: ['publish/', 'domain/'],
    packages: ['astro', 'node:', 'fontkitten', 'opencc-js/t2cn', 'sharp', 'wawoff2'],
    says: 'publish runs at build time: it imports domain, astro, Node and the packages that draw and convert',
  },
  {
    files: 'pages/',
    own: [
      'components/',
      'data/',
      'domain/',
      'i18n/',
      'layouts/',
      'offline/',
      'publish/',
      'search/',
      'styles/',
    ],
    packages: ['astro', 'astro:content'],
    says: 'pages import everything but schemas and each other',
  },
  {
    files: 'content.config.ts',
    own: ['schemas/'],
    packages: ['astro:content', 'astro/loaders'],
    says: 'the collections are a loader and a schema each, nothing else',
  },
  {
    files: 'env.d.ts',
    own: ['domain/'],
    packages: [],
    says: 'the types of the environment name those of domain',
  },
]

/** What a file imports, and whether only when it is needed. */
export interface Import {
  specifier: string
  later: boolean
}

function allowed(list: readonly string[], name: string): boolean {
  return list.some((entry) => (/[/:]$/.test(entry) ? name.startsWith(entry) : name === entry))
}

/** Takes a file of src, as its path there, and one of its imports; returns what is wrong with it, or undefined. */
export function verdict(file: string, { specifier, later }: Import): string | undefined {
  const rule = RULES.find(({ files }) => file.startsWith(files))
  if (rule === undefined) return `src/${file} stands in no folder of the design.`
  const relative = specifier.startsWith('.')
  const target = relative ? posix.join(posix.dirname(file), specifier) : specifier
  const open = relative ? rule.own : rule.packages
  if (allowed(open, target) || (later && allowed(rule.later ?? [], target))) return undefined
  return `src/${file} imports ${specifier}: ${rule.says}.`
}
