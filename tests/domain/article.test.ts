// The shape of an article: tags, outline, ids, plain text, places.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  idsOf,
  outlineOf,
  placeIn,
  plainText,
  tagsOf,
  withoutCode,
  withoutTags,
} from '../../src/domain/article.ts'

const BODY = `<What>

A refusal (\`<b>\`), printed as <Value of="ECONNREFUSED" on="linux" />.

</What>

<Causes>

<Cause id="no-listener" title="Nothing listens">

**Nobody** is there.

<Check>

\`\`\`linux
ss -ltn <Fix>
\`\`\`

</Check>

</Cause>

</Causes>

<Confusions>

<Confusion slug="etimedout">No answer.</Confusion>

</Confusions>
`

test('tags with their attributes, kinds and places; none from code', () => {
  const tags = tagsOf(BODY)
  assert.deepEqual(
    tags.map(({ name, kind }) => `${kind} ${name}`),
    [
      'open What',
      'empty Value',
      'close What',
      'open Causes',
      'open Cause',
      'open Check',
      'close Check',
      'close Cause',
      'close Causes',
      'open Confusions',
      'open Confusion',
      'close Confusion',
      'close Confusions',
    ],
  )
  assert.deepEqual(tags[1]?.attributes, { of: 'ECONNREFUSED', on: 'linux' })
  assert.deepEqual(tags[4]?.attributes, { id: 'no-listener', title: 'Nothing listens' })
  for (const { offset, kind, name } of tags)
    assert.ok(BODY.startsWith(`<${kind === 'close' ? '/' : ''}${name}`, offset))
})

test('a tag may stand on several lines', () => {
  const [tag] = tagsOf('\n<Cause\n  id="a"\n  title="b > c"\n>')
  assert.deepEqual(tag, {
    name: 'Cause',
    attributes: { id: 'a', title: 'b > c' },
    kind: 'open',
    offset: 1,
    end: 34,
  })
})

test('the outline has what opens, with its id or slug, without values', () => {
  assert.deepEqual(outlineOf(BODY), [
    'What',
    'Causes',
    'Cause no-listener',
    'Check',
    'Confusions',
    'Confusion etimedout',
  ])
})

test('the ids of a component, in order', () => {
  assert.deepEqual(idsOf('<Cause id="b"></Cause>\n<Cause id="a"></Cause><Cause>', 'Cause'), [
    'b',
    'a',
    '',
  ])
  assert.deepEqual(idsOf(BODY, 'Confusion', 'slug'), ['etimedout'])
  assert.deepEqual(idsOf(BODY, 'Call'), [])
})

test('blanked code keeps lines and lengths', () => {
  assert.equal(withoutCode('a `b` c'), 'a     c')
  assert.equal(withoutCode('a\n```js\nb\n```\nc'), 'a\n     \n \n   \nc')
  assert.equal(withoutCode('an ` alone\nand ` another'), 'an ` alone\nand ` another')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', '\n', '<', 'я', '。') }), (body) => {
      for (const blanked of [withoutCode(body), withoutTags(body)]) {
        assert.equal(blanked.length, body.length)
        assert.equal(blanked.split('\n').length, body.split('\n').length)
      }
    }),
  )
})

test('blanked tags leave the prose', () => {
  assert.equal(withoutTags('a <What>b</What> `<c>` <d e>'), 'a       b              <d e>')
})

test('a place is counted from the first line that is not blank, and quoted', () => {
  const body = '\n\nFirst.\n\nSecond <Pitfall>.\n'
  assert.equal(placeIn(body, body.indexOf('<')), 'line 3 of the text: <Pitfall>.')
  assert.equal(placeIn(body.trim(), body.trim().indexOf('<')), 'line 3 of the text: <Pitfall>.')
  assert.equal(placeIn('x'.repeat(41), 0), `line 1 of the text: ${'x'.repeat(40)}…`)
  assert.equal(placeIn('x'.repeat(40), 0), `line 1 of the text: ${'x'.repeat(40)}`)
})

test('plain text has the prose, the titles and the code, and no marks', () => {
  assert.equal(
    plainText(BODY),
    'A refusal (<b>), printed as . Nothing listens Nobody is there. ss -ltn No answer.',
  )
})
