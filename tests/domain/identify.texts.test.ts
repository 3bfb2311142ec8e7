// Texts of systems that the recogniser finds: whole, cut off, damaged; and what people say in their place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WORDINGS } from '../../src/domain/identify/wordings.ts'
import { ask, catalogue, first, guessed, sure } from '../support/recognising.ts'

test('texts: whole, in every language', () => {
  sure('econnrefused', [
    'No connection could be made because the target machine actively refused it.',
    'Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение.',
    '由于目标计算机积极拒绝，无法连接。',
    'connect: Connection refused',
    'В соединении отказано',
    '拒绝连接',
  ])
  sure('econnreset', ['远程主机强迫关闭了一个现有的连接。', '遠端主機已強制關閉一個現存的連線。'])
})

test('texts: cut off, with blanks inside words, damaged marks and other case', () => {
  sure('econnrefused', [
    'because the target machine actively refused',
    'NO CONNECTION COULD BE MADE BECAUSE THE TARGET MACHINE ACTIVELY REFUSED IT',
    'No connection could be made because the target ma chine actively refu sed it',
    '由于目标计算机 积极拒绝,无法 连接',
    'конечный компьютер отверг запрос на подключение',
  ])
})

test('texts: one that another begins with is whole, not cut off', () => {
  sure('emfile', ['Слишком много открытых файлов', 'accept: Слишком много открытых файлов'])
})

test('texts: what is still being typed is offered, the common ones first', () => {
  guessed('econnrefused', ['Connection refu', 'connection r'])
  guessed('econnreset', ['远程主机强', 'удаленный хост принуд'])
  assert.deepEqual(ask('Con'), [])
})

test('texts: Chinese words glued to numbers and Latin words are read', () => {
  guessed('econnrefused', ['redis连接被拒绝'])
  guessed('eacces', ['绑定80端口没有权限'])
})

test('texts: words missing and misprinted', () => {
  for (const text of [
    'No conection could be made becuase target machine activly refused it',
    'the target machine refused the connection actively',
    'компьютер отверг запрос подключение не установлено',
  ])
    assert.equal(first(text)?.slug, 'econnrefused', text)
})

test('texts: words of files need a network around them to be facts', () => {
  guessed('eacces', ['git@site.example: Permission denied (publickey).'])
  guessed('eexist', ['mkdir: cannot create directory: File exists'])
  sure('eacces', ['bind: Permission denied', 'Permission denied'])
})

test('texts: common words strewn over a line are no message', () => {
  const best = first('ssh: connect to host 10.0.0.1 port 22: Network is unreachable')
  assert.equal(best?.slug, 'enetunreach')
})

test('what macOS prints is told as its own, from the first letter, whatever stands before it', () => {
  for (const before of ['', 'впн на айфоне ошибка ']) {
    const text = `${before}Can't assign requested address`
    const best = first(text)
    assert.equal(best?.slug, 'eaddrnotavail')
    assert.equal(best.sure, true)
    const [reason] = best.reasons
    assert.ok(reason?.kind === 'text' && reason.systems.includes('macos'), JSON.stringify(reason))
    assert.deepEqual(best.spans[0], [before.length, text.length])
  }
})

test('wordings: what people say leads to the error, never as a fact', () => {
  for (const [slug, languages] of Object.entries(WORDINGS)) {
    assert.ok(catalogue.error.has(slug), slug)
    for (const said of Object.values(languages).flat()) {
      const found = ask(said)
      assert.ok(
        found.slice(0, 3).some((one) => one.slug === slug),
        `${said}: ${found[0]?.slug}`,
      )
    }
  }
})
