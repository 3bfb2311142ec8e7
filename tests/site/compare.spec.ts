// The comparison: columns, filter, sorting, the address, CSV.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { builtJson } from '../support/dist.ts'

test('filter, columns and sorting stand in the address and survive a reload', async ({ page }) => {
  await page.goto('/compare/')
  const rows = page.locator('.matrix tbody tr:visible')
  const all = (await builtJson<{ errors: number }>('/api/v1/index.json')).errors
  await page.locator('input[name=filter]').fill('refused 10061')
  await expect(rows).toHaveCount(1)
  await expect(page.locator('[data-count]')).toHaveText(`1 of ${all} errors`)
  await page.locator('input[name=filter]').fill('')
  await page.locator('form details summary').click()
  await page.locator('input[name=columns][value=linux-mips]').check()
  await page.locator('input[name=columns][value=android]').uncheck()
  await expect(page.getByRole('columnheader', { name: 'Linux MIPS' })).toBeVisible()
  await page.getByRole('button', { name: 'Linux', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Linux', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const first = await rows.first().locator('th').textContent()
  expect(page.url()).toContain('linux-mips')
  expect(page.url()).toContain('sort=')
  await page.reload()
  await expect(page.getByRole('columnheader', { name: 'Linux MIPS' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Android' })).toBeHidden()
  expect(await rows.first().locator('th').textContent()).toBe(first)
})

test('what is shown is what the CSV holds', async ({ page }) => {
  await page.goto('/compare/?filter=ECONNREFUSED&columns=windows,linux')
  const download = page.waitForEvent('download')
  await page.locator('[data-csv]').click()
  const text = await readFile(await (await download).path(), 'utf8')
  const lines = text.replace('\ufeff', '').trim().split('\r\n')
  expect(lines[0]).toBe('"Name","Meaning","Windows Winsock","Linux"')
  expect(lines.find((line) => line.startsWith('"ECONNREFUSED"'))).toContain('"10061","111"')
})

test('empty cells sort last in both directions', async ({ page }) => {
  await page.goto('/compare/')
  const head = page.getByRole('button', { name: 'Windows Winsock' })
  const column = () => page.locator('.matrix tbody tr td:nth-child(3)').allTextContents()
  const all = (await builtJson<{ errors: number }>('/api/v1/index.json')).errors
  for (const direction of ['ascending', 'descending']) {
    await head.click()
    await expect(page.locator('.matrix tbody tr')).toHaveCount(all)
    await expect(page.getByRole('columnheader', { name: 'Windows Winsock' })).toHaveAttribute(
      'aria-sort',
      direction,
    )
    const cells = (await column()).map((text) => text.trim())
    const firstEmpty = cells.indexOf('')
    expect(cells.slice(firstEmpty).every((text) => text === '')).toBe(true)
    const numbers = cells.slice(0, firstEmpty).map((text) => Number.parseFloat(text))
    const sorted = numbers.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a))
    expect(numbers).toEqual(sorted)
  }
})
