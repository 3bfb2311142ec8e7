// The comparison comes in parts: whoever asks for more than one gets all of it, and is told while it is on its way.
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { ROWS_IN_PART as PART } from '../../src/domain/parts.ts'
import { strings } from '../../src/i18n/translate.ts'
import { builtJson } from '../support/dist.ts'
import { LANGUAGES } from './languages.ts'

const { errors } = await builtJson<{ errors: number }>('/api/v1/index.json')

const rows = (page: Page) => page.locator('.matrix tbody tr')
const shown = (page: Page) => page.locator('.matrix tbody tr:visible')
const count = (page: Page) => page.locator('[data-count]')
const filter = (page: Page) => page.locator('input[name=filter]')
const showAll = (page: Page) => page.locator('[data-rows]')

/** What each row of a page says as it was built, all columns, the name of the row once; heads first. */
async function built(page: Page, path: string): Promise<string[][]> {
  const html = await (await page.request.get(path)).text()
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/html')
    const [usual, more] = [...read.querySelectorAll('table')].map((table) => [...table.rows])
    const cellsOf = (row?: HTMLTableRowElement) =>
      [...(row?.cells ?? [])].map((cell) => cell.innerText)
    return (usual ?? []).map((row, i) => [...cellsOf(row), ...cellsOf(more?.[i]).slice(1)])
  }, html)
}

/** The name of an error that stands in the second part. */
async function rare(page: Page): Promise<string> {
  return (await built(page, '/compare/2/')).at(-1)?.[0] ?? ''
}

test('a page view brings one part, and says so', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/compare/', { waitUntil: 'networkidle' })
  await expect(count(page)).toHaveText(`${PART} of ${errors} errors`)
  await expect(rows(page)).toHaveCount(PART)
  expect(asked.filter((path) => /compare/.test(path))).toEqual(['/compare/'])
  const parts = page.getByRole('navigation', { name: 'Parts of the table' })
  await expect(parts.locator('li')).toHaveText([
    `Errors 1–${PART} of ${errors}`,
    `${PART + 1}–${errors}`,
  ])
})

test('all rows are brought once, every cell under its head, in the order of the parts', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/compare/?columns=all')
  await showAll(page).focus()
  await page.keyboard.press('Enter')
  await expect(count(page)).toHaveText(`${errors} of ${errors} errors`)
  await expect(showAll(page)).toBeHidden()
  await expect(page.locator('.sheet:focus')).toHaveCount(1)
  await expect(page.locator('[data-parts]')).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('?columns=all&rows=all')
  const there = await page
    .locator('.matrix tr')
    .evaluateAll((all) =>
      all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
    )
  const [first, second] = [await built(page, '/compare/'), await built(page, '/compare/2/')]
  expect(there).toEqual([...first, ...second.slice(1)])
  await filter(page).fill('refused')
  await page.getByRole('button', { name: 'Linux', exact: true }).click()
  expect(asked.filter((path) => path === '/compare/2/')).toHaveLength(1)
})

test('columns that are chosen later are those of all rows', async ({ page }) => {
  const name = await rare(page)
  await page.goto('/compare/?rows=all')
  await expect(rows(page)).toHaveCount(errors)
  await page.locator('form details summary').click()
  await page.getByRole('button', { name: 'All columns' }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
  const cells = await row.locator('th, td').allTextContents()
  expect([cells]).toEqual((await built(page, '/compare/2/')).filter((of) => of[0] === name))
})

test('the filter finds what stands in another part, as one types and from the address', async ({
  page,
}) => {
  const name = await rare(page)
  await page.goto('/compare/')
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  await filter(page).pressSequentially(name)
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  await expect(count(page)).toHaveText(`${await shown(page).count()} of ${errors} errors`)
  await page.reload()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  await filter(page).fill('')
  await expect(shown(page)).toHaveCount(errors)
  await page.reload()
  await expect(shown(page)).toHaveCount(errors)
})

test('an order is that of all errors, and the address brings it back', async ({ page }) => {
  await page.goto('/compare/')
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(count(page)).toHaveText(`${errors} of ${errors} errors`)
  const names = await rows(page).locator('th').allTextContents()
  expect(names).toHaveLength(errors)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)))
  await page.reload()
  await expect(rows(page)).toHaveCount(errors)
  expect(await rows(page).locator('th').allTextContents()).toEqual(names)
})

test('the CSV holds all errors', async ({ page }) => {
  await page.goto('/compare/')
  const download = page.waitForEvent('download')
  await page.locator('[data-csv]').click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.trim().split('\r\n')).toHaveLength(errors + 1)
  expect(text).toContain(`"${await rare(page)}"`)
})

test('on the page of another part all is the same', async ({ page }) => {
  await page.goto('/compare/?rows=all')
  await expect(rows(page)).toHaveCount(errors)
  const order = await rows(page).locator('th').allTextContents()
  await page.goto('/compare/2/')
  await expect(count(page)).toHaveText(`${errors - PART} of ${errors} errors`)
  await filter(page).fill('ECONNREFUSED')
  await expect(page.getByRole('link', { name: 'ECONNREFUSED', exact: true })).toBeVisible()
  await filter(page).fill('')
  await expect(shown(page)).toHaveCount(errors)
  expect(await rows(page).locator('th').allTextContents()).toEqual(order)
})

for (const { id, prefix } of LANGUAGES)
  test(`what is on its way, and what does not come, is told in ${id}`, async ({ page }) => {
    const t = strings(id)
    let answer: () => void = () => {}
    let works = false
    await page.route('**/compare/2/', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve))
      await (works ? route.continue() : route.abort())
    })
    await page.goto(`${prefix}/compare/`)
    await filter(page).fill('ECONNREFUSED')
    const found = String(await shown(page).count())
    await expect(count(page)).toHaveText(t.compare.loading(found, PART, errors - PART))
    answer()
    await expect(count(page)).toHaveText(t.compare.failed(found, PART, errors - PART))
    await expect(filter(page)).toHaveValue('ECONNREFUSED')
    await expect(shown(page)).toHaveCount(Number(found))
    // Typing on asks for nothing; the button does.
    await filter(page).fill('EAGAIN')
    const left = String(await shown(page).count())
    await expect(count(page)).toHaveText(t.compare.failed(left, PART, errors - PART))
    works = true
    await page.getByRole('button', { name: t.compare.again }).click()
    await expect(count(page)).toHaveText(t.compare.loading(left, PART, errors - PART))
    answer()
    await expect(rows(page)).toHaveCount(errors)
    await expect(count(page)).toHaveText(
      t.table.shown(String(await shown(page).count()), String(errors)),
    )
    await expect(filter(page)).toHaveValue('EAGAIN')
    await expect(showAll(page)).toBeHidden()
  })

for (const [what, change] of [
  ['with another column', (html: string) => html.replaceAll('>Solaris<', '>SunOS<')],
  [
    'with a row less',
    (html: string) =>
      html.replaceAll(/<tr[^>]*><th scope="row"[\s\S]*?<\/tr>/g, (row, at: number) =>
        at === html.search(/<tr[^>]*><th scope="row"/) ? '' : row,
      ),
  ],
  [
    'with a row that is here already',
    (html: string) => html.replace(/\/error\/[^/]+\/(?=">)/, '/error/econnrefused/'),
  ],
] as const)
  test(`a part that was published at another time, ${what}, is not mixed in`, async ({ page }) => {
    await page.route('**/compare/2/', async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      expect(change(html)).not.toBe(html)
      await route.fulfill({ response, body: change(html) })
    })
    await page.goto('/compare/')
    await showAll(page).click()
    await expect(count(page)).toHaveText(
      strings('en').compare.failed(String(PART), PART, errors - PART),
    )
    await expect(rows(page)).toHaveCount(PART)
  })
