// Paper: heads of long tables on every side, no controls, links with their addresses, an error on two sheets.
import { expect, test, type Page } from '@playwright/test'
import { printedSides, squeezed } from '../support/paper.ts'
import { useTestFont } from '../support/test-font.ts'
import { KINDS, openKind } from './kinds.ts'
import { LANGUAGES } from './languages.ts'

// The font comes with a style of the test, which the pages' own policy would refuse.
test.use({ bypassCSP: true })

/** Printed on both sides. */
const SIDES_OF_TWO_SHEETS = 4
const DEEP_ERRORS = ['econnrefused', 'einval', 'etimedout', 'eacces', 'econnreset', 'eagain']

/** Tables that go on over several sides. */
const LONG_TABLES = ['/platform/windows/', '/zh/platform/linux/', '/ru/compare/', '/runtime/node/']

/** Every shown table: its head, and the first two cells of each of its rows, enough to find the row by. */
function tablesOf(page: Page): Promise<{ head: string; rows: string[] }[]> {
  return page.evaluate(() => {
    const text = (cells: Iterable<HTMLTableCellElement>) =>
      [...cells].map(({ textContent }) => textContent).join(' ')
    return [...document.querySelectorAll('table')]
      .filter((table) => table.checkVisibility() && table.tHead)
      .map((table) => ({
        head: text(table.tHead?.rows[0]?.cells ?? []),
        rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => text([...row.cells].slice(0, 2))),
      }))
  })
}

for (const path of LONG_TABLES)
  test(`${path}: a row stands on a side that has the head of its table`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const tables = await tablesOf(page)
    const sides = await printedSides(page)
    let longest = 0
    for (const { head, rows } of tables) {
      const on = rows.map((row) => sides.findIndex((side) => side.includes(squeezed(row))))
      expect(rows.filter((_, i) => on[i] === -1)).toEqual([])
      longest = Math.max(longest, new Set(on).size)
      const without = [...new Set(on)].filter((side) => !sides[side]?.includes(squeezed(head)))
      expect.soft(without, `sides, from 0, without “${head}”`).toEqual([])
    }
    expect(longest, 'sides that the longest table takes').toBeGreaterThan(2)
  })

test('nothing that is for pressing, typing or choosing is printed', async ({ page }) => {
  test.setTimeout(120_000)
  for (const kind of KINDS) {
    await page.emulateMedia({ media: 'screen' })
    await openKind(page, '', kind)
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() => {
      // A head that sorts and a name that is copied are words first; the first line of what stands open is its heading.
      const WORDS = 'thead button, button.copy-name, details[open] > summary'
      return [...document.querySelectorAll('button, input, select, textarea, label, form, summary')]
        .filter((element) => element.checkVisibility() && !element.matches(WORDS))
        .map(({ tagName, textContent }) => `${tagName.toLowerCase()} “${textContent?.trim()}”`)
    })
    expect.soft(shown, `${kind.path} (${kind.name})`).toEqual([])
  }
})

for (const path of [
  '/error/econnrefused/',
  '/call/connect/',
  '/runtime/dotnet/',
  '/reproductions/',
])
  test(`${path}: links to other sites tell their addresses`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('main a[href^="http"]')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute('href') ?? ''),
    )
    expect(addresses.length).toBeGreaterThan(5)
    const all = (await printedSides(page)).join('')
    expect(addresses.filter((address) => !all.includes(squeezed(`(${address})`)))).toEqual([])
  })

for (const { id, prefix } of LANGUAGES)
  test(`a deep error takes two sheets at the most, in ${id}`, async ({ page }) => {
    for (const slug of DEEP_ERRORS) {
      const path = `${prefix}/error/${slug}/`
      await page.goto(path)
      await useTestFont(page)
      const sides = await printedSides(page)
      expect.soft(sides.length, path).toBeLessThanOrEqual(SIDES_OF_TWO_SHEETS)
    }
  })
