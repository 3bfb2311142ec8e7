// The HTML of every kind of page and of all deep error pages, in three languages, is valid.
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { localized, paths } from '../../src/domain/permalinks.ts'
import { built } from '../support/dist.ts'
import { readContent } from '../support/content.ts'
import { invalid } from '../support/html.ts'
import { KINDS } from '../support/kinds.ts'

const page = (body: string, head = '<title>t</title>') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

for (const [what, html, rule] of [
  ['an element that is not closed', page('<p><b>x</p>'), 'close-order'],
  ['a block in a paragraph', page('<p><div>x</div></p>'), 'close-order'],
  ['a block in a phrase', page('<span><div>x</div></span>'), 'element-permitted-content'],
  ['an unknown element', page('<nothing>x</nothing>'), 'element-name'],
  ['an attribute twice', page('<p class="a" class="b">x</p>'), 'no-dup-attr'],
  ['an id twice', page('<p id="a">x</p><p id="a">y</p>'), 'no-dup-id'],
  ['a picture without words', page('<img src="a.png">'), 'wcag/h37'],
  ['a page without title', page('<p>x</p>', ''), 'element-required-content'],
  ['a style of its own', page('<p style="color: red">x</p>'), 'no-inline-style'],
  ['a list of anything', page('<ul><p>x</p></ul>'), 'element-permitted-content'],
] as const)
  test(`${what} is found`, async () => {
    const told = await invalid(html)
    assert.ok(
      told.some((each) => each.startsWith(rule)),
      told.join('\n') || 'nothing was found',
    )
  })

test('a sound page has nothing, and what is in a template stands for itself', async () => {
  assert.deepEqual(await invalid(page('<main>x</main><template><main>y</main></template>')), [])
  assert.notDeepEqual(await invalid(page('<template><p><b>y</p></template>')), [])
})

/** The places of a route, such as `error/[slug]` or `compare/[...part]`, as a pattern of paths. */
function pattern(file: string): RegExp {
  const route = file
    .replace(/(\/?index)?\.astro$/, '')
    .replace(/\[\w+\]/g, '[^/]+')
    .replace(/\/\[\.{3}\w+\]/g, '(?:/[^/]+)?')
  return new RegExp(`^/${route === '' ? '' : `${route}/`}$`)
}

test('there is a page of every kind in the list', async () => {
  const folder = new URL('../../src/pages/[...locale]/', import.meta.url)
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.astro'))
  const without = files.filter(
    (file) => !KINDS.some((path) => pattern(file.replaceAll('\\', '/')).test(path)),
  )
  assert.deepEqual(without, [], 'add a page of this kind to tests/support/kinds.ts')
})

async function assertValid(path: string): Promise<void> {
  assert.deepEqual(await invalid(await built(path)), [], path)
}

test('the page for unknown addresses and short links', async () => {
  for (const path of ['/404.html', '/10061/', '/61/', '/wsaeconnrefused/']) await assertValid(path)
})

for (const language of LANGUAGES) {
  test(`every kind of page in ${language}`, async () => {
    for (const path of KINDS) await assertValid(localized(path, language))
  })

  test(`every error with causes in ${language}`, async () => {
    const { errors } = await readContent()
    const deep = errors.filter(({ causes }) => causes.length > 0)
    assert.ok(deep.length > 50)
    for (const { slug } of deep) await assertValid(localized(paths.error(slug), language))
  })
}
