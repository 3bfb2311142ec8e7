// What a screen reader is told: names and states in Chromium's accessibility tree, in three languages.
import { expect, test, type Page } from '@playwright/test'
import type { Language } from '../../src/domain/languages.ts'
import { search as searchEn } from '../../src/i18n/search/en.ts'
import { search as searchRu } from '../../src/i18n/search/ru.ts'
import { search as searchZh } from '../../src/i18n/search/zh.ts'
import { marksOf } from '../../src/domain/punctuation.ts'
import { strings } from '../../src/i18n/translate.ts'
import { accessibilityTree, allOf, type Told } from '../support/accessibility-tree.ts'
import { KINDS, openKind } from './kinds.ts'
import { LANGUAGES } from './languages.ts'

const SEARCH = { en: searchEn, zh: searchZh, ru: searchRu } as const satisfies Record<
  Language,
  unknown
>
const FINDS_SEVERAL = '61'

async function one(page: Page, role: string, name: string | RegExp): Promise<Told> {
  const all = allOf(await accessibilityTree(page), role)
  const found = all.filter((told) =>
    name instanceof RegExp ? name.test(told.name) : told.name === name,
  )
  expect(
    found.length,
    `${role} ${String(name)} among ${all.map((told) => told.name).join(' | ')}`,
  ).toBe(1)
  return found[0] as Told
}

/** All text below, as it is read. */
const read = (told: Told): string =>
  [told.role === 'StaticText' ? told.name : '', ...told.children.map(read)]
    .filter(Boolean)
    .join(' ')

for (const { id, prefix } of LANGUAGES) {
  const t = strings(id)

  test(`landmarks in ${id}: each once, those of a kind told apart by name`, async ({ page }) => {
    await page.goto(`${prefix}/error/econnrefused/`)
    const tree = await accessibilityTree(page)
    for (const role of ['banner', 'main', 'contentinfo', 'search'])
      expect(allOf(tree, role), role).toHaveLength(1)
    const navigations = allOf(tree, 'navigation').map(({ name }) => name)
    expect(navigations).toEqual([t.mainNavigation, t.languageSwitch, t.error.contents])
  })

  test(`the combobox in ${id}: name, hint, results, the chosen one, their number said`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/search/`)
    await page.locator('main input').focus()
    await expect(page.locator('main input')).toHaveAttribute('role', 'combobox')
    const idle = await one(page, 'combobox', t.search.label)
    expect(idle.description).toBe(t.search.privacy)
    expect(idle.states['expanded']).toBe(false)
    await page.locator('main input').fill(FINDS_SEVERAL)
    await expect(page.locator('main [data-state=done]')).toBeAttached()
    const full = await one(page, 'combobox', t.search.label)
    expect(full.states).toMatchObject({ expanded: true, hasPopup: 'listbox', focused: true })
    const list = await one(page, 'listbox', SEARCH[id].resultsLabel)
    const options = allOf([list], 'option')
    expect(options.map(({ states }) => states['selected'])).toEqual(options.map((_, i) => i === 0))
    for (const { name } of options) expect(name).toMatch(/\S+ .*\bE[A-Z]+/)
    const said = allOf(await accessibilityTree(page), 'status').map(read)
    expect(said).toContain(SEARCH[id].results(options.length))
    const chosen = page.locator('main input')
    await chosen.press('ArrowDown')
    const active = await chosen.getAttribute('aria-activedescendant')
    await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')
  })

  test(`the error page in ${id}: filter, disclosures, drawing, theme, languages`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/error/econnrefused/`)
    const filter = await one(page, 'group', t.error.showFor)
    const radios = allOf([filter], 'radio')
    expect(radios.map(({ name }) => name)).toEqual([
      t.error.everyone,
      t.role.user,
      t.role.administrator,
      t.role.programmer,
    ])
    expect(radios.map(({ states }) => states['checked'])).toEqual([
      'true',
      'false',
      'false',
      'false',
    ])
    const tree = await accessibilityTree(page)
    const disclosures = allOf(tree, 'DisclosureTriangle')
    expect(disclosures.length).toBeGreaterThan(2)
    for (const { name, states } of disclosures) {
      expect(name).not.toBe('')
      expect(typeof states['expanded']).toBe('boolean')
    }
    const figures = allOf(tree, 'figure').filter((figure) => allOf([figure], 'list').length > 0)
    const steps = allOf(figures, 'listitem').map(read)
    expect(steps).toContainEqual(expect.stringContaining(`${t.error.local} → SYN`))
    expect(steps).toContainEqual(expect.stringContaining(t.error.fails))
    const theme = await one(page, 'combobox', t.theme)
    expect(theme.value).toBe(t.themeSystem)
    for (const [language, lang] of [
      ['中文', 'zh-Hans'],
      ['Русский', 'ru'],
      ['English', 'en'],
    ] as const)
      await expect(page.locator('header nav').getByText(language, { exact: true })).toHaveAttribute(
        'lang',
        lang,
      )
  })

  test(`copying in ${id}: the button says of what, and what was copied is said`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${prefix}/error/econnrefused/`)
    const block = page.locator('[data-command]').first()
    const label = await block.locator('p span').first().innerText()
    const command = (await block.locator('pre').innerText()).split('\n')[0] ?? ''
    const { colon, comma } = marksOf(id)
    const name = `${command.slice(0, 80)}${comma}${label}`
    await expect(block.getByRole('button')).toHaveAccessibleName(t.copy + colon + name)
    await block.getByRole('button').click()
    await expect(block.getByRole('button')).toHaveAccessibleName(t.copied + colon + name)
    const said = async () => allOf(await accessibilityTree(page), 'status').map(read)
    await expect.poll(said).toContain(t.copied + colon + command.slice(0, 80))
  })

  test(`buttons to copy in ${id}: those of one name copy one text`, async ({ page }) => {
    for (const path of ['/error/econnrefused/', '/error/etimedout/', '/api/']) {
      await page.goto(prefix + path)
      const told = allOf(await accessibilityTree(page), 'button').map(({ name }) => name)
      expect(told.filter((name) => name.startsWith(t.copy)).length).toBeGreaterThan(1)
      const texts = await page.locator('[data-command], [data-figures] > div').evaluateAll((all) =>
        all.map((one) => ({
          name: one.querySelector('button')?.getAttribute('aria-label') ?? '',
          text: one.querySelector('pre, dd')?.textContent?.trim() ?? '',
        })),
      )
      const byName = Map.groupBy(texts, ({ name }) => name)
      const unclear = [...byName].filter(
        ([name, same]) => name === '' || new Set(same.map(({ text }) => text)).size > 1,
      )
      expect(unclear, path).toEqual([])
      if (path !== '/error/econnrefused/') continue
      const { colon, comma } = marksOf(id)
      expect(told).toContain(`${t.copy}${colon}10061${comma}Windows`)
    }
  })

  test(`every table in ${id} has a name, heads of columns and a head in each row`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    for (const kind of KINDS) {
      await openKind(page, prefix, kind)
      const wrong = await page.locator('table').evaluateAll((tables) =>
        (tables as HTMLTableElement[]).flatMap((table) => {
          const heads = [...table.querySelectorAll('th')]
          const by = document.getElementById(table.getAttribute('aria-labelledby') ?? '')
          const where = by?.textContent?.trim() ?? table.outerHTML.slice(0, 80)
          return [
            ...(by?.textContent?.trim() ? [] : [`${where}: no name`]),
            ...heads
              .filter((head) => !head.scope)
              .map((head) => `${where}: ${head.textContent} has no scope`),
            ...[...(table.tHead?.rows[0]?.cells ?? [])]
              .filter((cell) => cell.scope !== 'col')
              .map((cell) => `${where}: ${cell.textContent} is no head of a column`),
            ...[...(table.tBodies[0]?.rows ?? [])]
              .filter((row) => row.cells[0]?.scope !== 'row')
              .map((row) => `${where}: ${row.textContent?.slice(0, 40)} has no head`),
          ]
        }),
      )
      expect.soft(wrong, `${prefix}${kind.path}`).toEqual([])
    }
    await page.goto(`${prefix}/error/econnrefused/`)
    const table = await one(page, 'table', new RegExp(`^${t.error.platforms}`))
    expect(allOf([table], 'columnheader').map(({ name }) => name)).toContain(t.table.value)
    expect(allOf([table], 'rowheader').map(({ name }) => name)).toContainEqual(
      expect.stringContaining('Linux'),
    )
  })

  test(`the comparison in ${id} says how many rows are left, and by what it is sorted`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/compare/`)
    const all = await page.locator('.matrix tbody tr').count()
    await page.locator('input[name=filter]').fill('ECONNREFUSED')
    const left = await page.locator('.matrix tbody tr:visible').count()
    const said = allOf(await accessibilityTree(page), 'status').map(read)
    expect(said).toContain(t.table.shown(String(left), String(all)))
    await page.getByRole('columnheader', { name: 'Linux', exact: true }).getByRole('button').click()
    await expect(page.getByRole('columnheader', { name: 'Linux', exact: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
  })
}

/** What is written in another script than the page's own language must say so, or it is read as noise. */
test('text in another script says its language, on every page', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/')
  const paths: string[] = []
  for (const { id } of LANGUAGES) {
    const sitemap = await (await page.request.get(`/sitemap-${id}.xml`)).text()
    for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g))
      paths.push(new URL(url).pathname)
  }
  expect(paths.length).toBeGreaterThan(1000)
  const wrong = await page.evaluate(async (all) => {
    const SCRIPTS = { ru: /\p{Script=Cyrillic}{2,}/u, zh: /\p{Script=Han}{2,}/u }
    const found: string[] = []
    const look = async (path: string) => {
      const html = await (await fetch(path)).text()
      const page = new DOMParser().parseFromString(html, 'text/html')
      const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode.nodeValue ?? ''
        const holder = texts.currentNode.parentElement
        if (!holder || holder.closest('script, template, pre')) continue
        const lang = holder.closest('[lang]')?.getAttribute('lang') ?? ''
        for (const [language, letters] of Object.entries(SCRIPTS))
          if (
            letters.test(text) &&
            !lang.startsWith(language) &&
            !(language === 'zh' && lang === 'ja')
          )
            found.push(`${path} (${lang}): ${text.trim().slice(0, 60)}`)
      }
    }
    for (let at = 0; at < all.length; at += 8) await Promise.all(all.slice(at, at + 8).map(look))
    return found
  }, paths)
  expect(wrong.slice(0, 40)).toEqual([])
})
