// What the running machine proves: Node's errno numbers, libuv's, and the texts of the C library by way of Python.
import { execFile } from 'node:child_process'
import { constants } from 'node:os'
import { getSystemErrorMap, promisify } from 'node:util'
import type { Table } from '../../src/domain/headers.ts'
import { Texts } from '../../src/domain/texts.ts'
import type { Vocabulary } from '../../src/domain/kinds.ts'
import type { Content } from '../../src/domain/types.ts'
import type { IsExplained } from './explained.ts'

/** The platform of the atlas that Node's name of this one means. */
const PLATFORM: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  android: 'android',
  darwin: 'macos',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'illumos',
  aix: 'aix',
  win32: 'windows',
}

/** Architectures of Linux with numbers of their own; all others have the generic ones. */
const ARCHITECTURE: Partial<Record<NodeJS.Architecture, string>> = {
  mips: 'mips',
  mipsel: 'mips',
  ppc64: 'powerpc',
}

/** One thing that the machine was asked for. */
export interface MachineProof {
  what: string
  proved: number
  differences: string[]
}

/** Takes all tables; returns those that hold on this machine. */
function tablesHere(tables: readonly Table[]): Table[] {
  const own = tables.filter((table) => table.platform === PLATFORM[process.platform])
  const architecture = ARCHITECTURE[process.arch] ?? null
  const special = own.filter((table) => table.architecture === architecture)
  return own
    .filter(
      (table) =>
        table.architecture === null &&
        !special.some((one) => one.architecture !== null && one.vocabulary === table.vocabulary),
    )
    .concat(special.filter((table) => table.architecture !== null))
}

function provedBy(
  what: string,
  entries: Iterable<[string, number]>,
  ours: (name: string) => readonly (number | undefined)[],
) {
  const proof: MachineProof = { what, proved: 0, differences: [] }
  for (const [name, value] of entries) {
    const known = ours(name)
    if (known.includes(value)) proof.proved++
    else
      proof.differences.push(
        `${name} is ${value} on this machine; we say ${known.join(' or ') || 'nothing'}`,
      )
  }
  return proof
}

/** Takes all tables; returns what Node says of this machine's errno numbers. */
export function proveErrno(tables: readonly Table[]): MachineProof {
  const here = tablesHere(tables)
  return provedBy(
    `errno numbers by os.constants.errno of Node ${process.version}`,
    here.length === 0 ? [] : Object.entries(constants.errno),
    (name) => here.flatMap((table) => table.values.get(name)?.value ?? []),
  )
}

/** Takes all tables; returns what Node says of libuv's numbers: the errno negated where there is one. */
export function proveUv(tables: readonly Table[]): MachineProof {
  const here = process.platform === 'win32' ? [] : tablesHere(tables)
  const uv = tables.find((table) => table.vocabulary === 'uv')?.values
  return provedBy(
    `libuv numbers by util.getSystemErrorMap() of libuv ${process.versions['uv']}`,
    [...getSystemErrorMap()].map(([value, [name]]): [string, number] => [name, value]),
    (name) => [
      ...here.flatMap((table) => {
        const errno = table.values.get(name)?.value
        return errno === undefined ? [] : -errno
      }),
      uv?.get(`UV_${name}`)?.value,
    ],
  )
}

/** Asks the C library for its texts; prints them as JSON, with the version of glibc or null. */
const ASK = `
import ctypes, json, os, sys
libc = ctypes.CDLL(None)
def ask(name, number):
    function = getattr(libc, name)
    function.restype = ctypes.c_char_p
    return (function(number) or b'').decode()
ask_for = json.loads(sys.argv[1])
try: version = ask('gnu_get_libc_version', 0)
except AttributeError: version = None
texts = {'errno': {n: os.strerror(n) for n in ask_for['errno']}}
for vocabulary, function in (('eai', 'gai_strerror'), ('herrno', 'hstrerror')):
    texts[vocabulary] = {n: ask(function, n) for n in ask_for[vocabulary]}
print(json.dumps({'version': version, 'texts': texts}))
`

interface Answer {
  version: string | null
  texts: Partial<Record<Vocabulary, Record<string, string>>>
}

async function askPython(tables: readonly Table[]): Promise<Answer | undefined> {
  const numbers = (vocabulary: Vocabulary) =>
    tables
      .filter((table) => table.vocabulary === vocabulary)
      .flatMap((table) => [...table.values.values()].map((row) => row.value))
  const question = { errno: numbers('errno'), eai: numbers('eai'), herrno: numbers('herrno') }
  const env = { ...process.env, LC_ALL: 'C' }
  return promisify(execFile)('python3', ['-c', ASK, JSON.stringify(question)], { env }).then(
    ({ stdout }) => JSON.parse(stdout) as Answer,
    () => undefined,
  )
}

/** Takes the content, all tables and the explanations; returns what the C library prints here, or undefined without Python. */
export async function proveTextsHere(
  content: Content,
  tables: readonly Table[],
  isExplained: IsExplained,
): Promise<MachineProof | undefined> {
  const here = tablesHere(tables)
  const answer = process.platform === 'win32' ? undefined : await askPython(here)
  if (answer === undefined) return undefined
  const musl = process.platform === 'linux' && answer.version === null
  const system =
    process.platform === 'linux' ? (musl ? 'musl' : 'glibc') : PLATFORM[process.platform]
  const texts = new Texts(content.messages)
  const proof: MachineProof = {
    what: `texts by strerror, gai_strerror and hstrerror of ${system} ${answer.version ?? ''} (python3)`,
    proved: 0,
    differences: [],
  }
  for (const { vocabulary, values } of here)
    for (const { identifier, value, alias } of values.values()) {
      const ours = texts.find(system ?? '', 'en', identifier)?.text ?? undefined
      const printed = answer.texts[vocabulary]?.[String(value)]
      if (alias !== undefined || ours === undefined || printed === undefined) continue
      if (ours === printed) proof.proved++
      // A younger text than this machine's: it does not know the number yet.
      else if (
        !/^Unknown error/.test(printed) &&
        !isExplained(identifier, `${system}/en`, 'this machine')
      )
        proof.differences.push(
          `${identifier} reads “${printed}” on this machine; we have “${ours}”`,
        )
    }
  return proof
}
