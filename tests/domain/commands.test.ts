// The commands of the articles: bash can read them, their programs exist, and they run in whatever shell is open.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { blocksOf, type CommandBlock } from '../../src/domain/commands.ts'
import { readContent } from '../support/content.ts'
import { IN_BOTH_SHELLS, ON_LINUX, ON_MACOS, ON_WINDOWS } from '../support/programs.ts'

/** English stands for all: the content checks compare the languages. */
const blocks = (await readContent()).articles
  .filter(({ language }) => language === 'en')
  .flatMap(({ slug, body }) => blocksOf(body).map((block) => ({ slug, ...block })))

const of = (...kinds: string[]) => blocks.filter(({ kind }) => kinds.includes(kind))
const linesOf = ({ text }: CommandBlock) => text.split('\n').filter((line) => line !== '')

/** Takes a line; returns the programs that it starts, at its beginning and behind `|`, `;` and `&&`. */
function programsIn(line: string): string[] {
  return line
    .replace(/"[^"]*"|'[^']*'/g, 'quoted')
    .split(/\s*(?:\|\||&&|[|;])\s*/)
    .map((part) => part.replace(/^sudo /, '').split(/\s+/)[0] ?? '')
}

/** Takes a script; returns what bash says against it without running it, or nothing. */
function bashRefuses(script: string): string {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: `${script}\n`, encoding: 'utf8' })
  return status === 0 ? '' : stderr
}

function assertKnown(kinds: string[], known: readonly string[], where: string) {
  for (const block of of(...kinds))
    for (const line of linesOf(block))
      for (const program of programsIn(line))
        assert.ok(known.includes(program), `${block.slug}: ${where} has no “${program}”: ${line}`)
}

test('blocks and programs are found in an article', () => {
  const [block] = blocksOf('Look:\n\n```linux\nsudo ss -ltn | grep "a | b"; id\n```\n')
  assert.equal(block?.kind, 'linux')
  assert.equal(block.offset, 7)
  assert.deepEqual(linesOf(block).flatMap(programsIn), ['ss', 'grep', 'id'])
  assert.ok(of('linux').length > 100)
})

test('bash can read every command for Linux and macOS', () => {
  const commands = of('linux', 'macos', 'posix')
  if (bashRefuses(commands.map(({ text }) => text).join('\n')) === '') return
  // One of them, or the place where two meet: only now is each read alone, which is slow.
  for (const { slug, text } of commands) assert.equal(bashRefuses(text), '', `${slug}: ${text}`)
  assert.fail('every command can be read alone, but not all of them one after another')
})

test('every command begins with a program that its system has', () => {
  assertKnown(['linux', 'posix'], Object.values(ON_LINUX).flat(), 'Linux')
  assertKnown(['macos', 'posix'], ON_MACOS, 'macOS')
  assertKnown(['windows'], [...ON_WINDOWS, ...IN_BOTH_SHELLS], 'Windows in both shells')
})

test('a command for Windows means the same in the Command Prompt and in PowerShell', () => {
  for (const block of of('windows'))
    for (const line of linesOf(block)) {
      assert.doesNotMatch(line, /^(?!cmd \/c ).*%\w+%/, `${block.slug}: PowerShell: ${line}`)
      assert.doesNotMatch(
        line,
        /^(?!powershell ).*\$env:/,
        `${block.slug}: Command Prompt: ${line}`,
      )
    }
})

test('strace is asked for calls that every architecture has', () => {
  // arm64 has only newer forms of these: ppoll, pselect6, epoll_pwait, openat. `/poll` matches all.
  const missing = ['poll', 'select', 'epoll_wait', 'open', 'pipe', 'dup2', 'fork']
  for (const { slug, text } of of('linux'))
    for (const [, list = ''] of text.matchAll(/trace=(\S+)/g))
      for (const call of list.split(','))
        assert.ok(!missing.includes(call), `${slug}: write /${call} in place of ${call}: ${text}`)
})

test('what a reader fills in stands in capital letters', () => {
  for (const { slug, text } of of('windows', 'linux', 'macos', 'posix'))
    assert.doesNotMatch(text, /<[\w-]+>|\byour-|example\.(com|org|net)/i, `${slug}: ${text}`)
})
