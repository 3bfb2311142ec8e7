// The table of simplified characters: only what our texts need, and none of their own characters.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simplifier } from '../../src/domain/identify/simplified.ts'
import { simplifiedPairs } from '../../src/publish/simplified.ts'

test('characters whose simplified form stands in the texts, pairwise', () => {
  assert.equal(simplifiedPairs(['连']), '連连')
  assert.equal(simplifiedPairs(['abc', '']), '')
})

test('a character of the texts themselves is left alone', () => {
  assert.ok(simplifiedPairs(['后']).includes('後后'))
  assert.ok(!simplifiedPairs(['后', '後']).includes('後'))
})

test('a message of Taiwan reads as one of the mainland, character by character', () => {
  const simplify = simplifier(simplifiedPairs(['连接套字地址网络远程超时端线通讯机']))
  const taiwan = '無法連線到遠端主機的通訊端位址'
  const mainland = simplify(taiwan)
  assert.equal(mainland.length, taiwan.length)
  assert.match(mainland, /连线到远端主机的通讯端/)
})
