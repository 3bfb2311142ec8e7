// What a screen reader is told of buttons that copy: of what, and that it was done.
import { expect, test } from '@playwright/test'
import { marksOf } from '../../src/domain/punctuation.ts'
import { strings } from '../../src/i18n/translate.ts'
import { accessibilityTree, allOf, saidOn } from '../support/accessibility-tree.ts'
import { LANGUAGES } from './languages.ts'

for (const { id, prefix } of LANGUAGES) {
  const t = strings(id)

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
    await expect.poll(() => saidOn(page)).toContain(t.copied + colon + command.slice(0, 80))
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
}
