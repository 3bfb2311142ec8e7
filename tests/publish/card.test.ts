// The pictures of shared links: real letters of every script, drawn as outlines.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardSvg, type Card } from '../../src/publish/card.ts'
import { Typeface } from '../../src/publish/typeface.ts'

const typeface = await Typeface.load()
const card: Card = {
  language: 'zh',
  site: '套接字错误图鉴',
  name: 'ECONNREFUSED',
  title: '连接被拒绝',
  figures: [{ label: 'Windows', value: '10061' }],
}

test('the typeface has letters of three scripts, each its own', async () => {
  const letters = await typeface.letters('AЖ拒', 400)
  assert.equal(new Set(letters.map(({ outline }) => outline)).size, 3)
  assert.ok(letters.every(({ advance, outline }) => advance > 0 && outline.startsWith('M')))
})

test('a heavier weight has another outline', async () => {
  const [plain] = await typeface.letters('拒', 400)
  const [bold] = await typeface.letters('拒', 700)
  assert.notEqual(plain?.outline, bold?.outline)
})

test('a character that the typeface lacks stops the build', async () => {
  await assert.rejects(
    cardSvg({ ...card, title: 'ᚠ' }, typeface),
    /Noto Sans SC has no “ᚠ” \(U\+16A0\)/,
  )
})

test('a card holds outlines only: no text that would need a font', async () => {
  const svg = await cardSvg(card, typeface)
  assert.doesNotMatch(svg, /<text|undefined|NaN/)
  assert.equal(svg.match(/<path/g)?.length, 2 + 7 + 12 + 5 + 7 + 5)
})
