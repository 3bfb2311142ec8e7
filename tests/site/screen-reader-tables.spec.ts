// What a screen reader is told of tables: their names, and the heads of columns and rows.
import { expect, test } from '@playwright/test'
import { strings } from '../../src/i18n/translate.ts'
import { allOf, theOne } from '../support/accessibility-tree.ts'
import { KINDS, openKind } from './kinds.ts'
import { LANGUAGES } from './languages.ts'

/** Takes the tables of a page; returns what is wrong with their names and heads. Runs in the page. */
const faults = (tables: Element[]) =>
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
      // The first row of a group may be the head of the group.
      ...[...table.tBodies]
        .flatMap((body) => [...body.rows])
        .filter(({ cells, sectionRowIndex: i }) =>
          i === 0 ? !/^row(?:group)?$/.test(cells[0]?.scope ?? '') : cells[0]?.scope !== 'row',
        )
        .map((row) => `${where}: ${row.textContent?.slice(0, 40)} has no head`),
    ]
  })

for (const { id, prefix } of LANGUAGES) {
  const t = strings(id)

  test(`every table in ${id} has a name, heads of columns and a head in each row`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    for (const kind of KINDS) {
      await openKind(page, prefix, kind)
      const wrong = await page.locator('table').evaluateAll(faults)
      expect.soft(wrong, `${prefix}${kind.path}`).toEqual([])
    }
    await page.goto(`${prefix}/error/econnrefused/`)
    const table = await theOne(page, 'table', new RegExp(`^${t.error.platforms}`))
    expect(allOf([table], 'columnheader').map(({ name }) => name)).toContain(t.table.value)
    expect(allOf([table], 'rowheader').map(({ name }) => name)).toContainEqual(
      expect.stringContaining('Linux'),
    )
  })
}
