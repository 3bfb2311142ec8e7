// What a screen reader is told of a page: landmarks, names and states in Chromium's accessibility tree, in three languages.
import { expect, test } from '@playwright/test'
import type { Language } from '../../src/domain/languages.ts'
import { search as searchEn } from '../../src/i18n/search/en.ts'
import { search as searchRu } from '../../src/i18n/search/ru.ts'
import { search as searchZh } from '../../src/i18n/search/zh.ts'
import { strings } from '../../src/i18n/translate.ts'
import { accessibilityTree, allOf, theOne, read, saidOn } from '../support/accessibility-tree.ts'
import { LANGUAGES } from './languages.ts'

const SEARCH = { en: searchEn, zh: searchZh, ru: searchRu } as const satisfies Record<
  Language,
  unknown
>
const FINDS_SEVERAL = '61'

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
    const idle = await theOne(page, 'combobox', t.search.label)
    expect(idle.description).toBe(t.search.privacy)
    expect(idle.states['expanded']).toBe(false)
    await page.locator('main input').fill(FINDS_SEVERAL)
    await expect(page.locator('main [data-state=done]')).toBeAttached()
    const full = await theOne(page, 'combobox', t.search.label)
    expect(full.states).toMatchObject({ expanded: true, hasPopup: 'listbox', focused: true })
    const list = await theOne(page, 'listbox', SEARCH[id].resultsLabel)
    const options = allOf([list], 'option')
    expect(options.map(({ states }) => states['selected'])).toEqual(options.map((_, i) => i === 0))
    for (const { name } of options) expect(name).toMatch(/\S+ .*\bE[A-Z]+/)
    expect(await saidOn(page)).toContain(SEARCH[id].results(options.length))
    const chosen = page.locator('main input')
    await chosen.press('ArrowDown')
    const active = await chosen.getAttribute('aria-activedescendant')
    await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')
  })

  test(`the error page in ${id}: filter, disclosures, drawing, theme, languages`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/error/econnrefused/`)
    const filter = await theOne(page, 'group', t.error.showFor)
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
    const theme = await theOne(page, 'combobox', t.theme)
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

  test(`the comparison in ${id} says how many rows are left, and by what it is sorted`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/compare/`)
    await page.locator('input[name=filter]').fill('ECONNREFUSED')
    await expect(page.locator('[data-rows]')).toBeHidden()
    const all = await page.locator('.matrix tbody tr').count()
    const left = await page.locator('.matrix tbody tr:visible').count()
    expect(await saidOn(page)).toContain(t.table.shown(String(left), String(all)))
    await page.getByRole('columnheader', { name: 'Linux', exact: true }).getByRole('button').click()
    await expect(page.getByRole('columnheader', { name: 'Linux', exact: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
  })
}
