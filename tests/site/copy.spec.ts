// Copying: commands, and the three ways to link to a page; readable as text without script.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const clipboard = () => navigator.clipboard.readText()

for (const { id, prefix } of LANGUAGES)
  test(`short link, Markdown and ticket text in ${id}`, async ({ page }) => {
    await page.goto(`${prefix}/error/econnrefused/`)
    const title = await page.locator('h1').innerText()
    const blocks = page.locator('section[aria-labelledby=link] [data-command]')
    await expect(blocks).toHaveCount(3)
    const copied: string[] = []
    for (const block of await blocks.all()) {
      await block.getByRole('button').click()
      copied.push(await page.evaluate(clipboard))
    }
    const [short = '', markdown = '', ticket = ''] = copied
    expect(short).toMatch(/^https?:\/\/[^/]+\/econnrefused\/$/)
    expect(markdown).toContain(`${title}](${short})`)
    expect(ticket.split('\n')).toHaveLength(3)
    expect(ticket).toMatch(/^ECONNREFUSED ?[(（]Windows 10061/)
    expect(ticket).toContain(title)
    expect(ticket.endsWith(short)).toBe(true)
  })

test('a command is copied as it stands, and a screen reader hears of it', async ({ page }) => {
  await page.goto('/error/econnrefused/')
  const block = page.locator('[data-command]').first()
  const command = await block.locator('pre').innerText()
  await block.getByRole('button', { name: /^Copy: / }).click()
  expect(await page.evaluate(clipboard)).toBe(command.trimEnd())
  await expect(block.getByRole('button')).toHaveText('Copied')
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
})

test('names and numbers are copied where they stand', async ({ page }) => {
  await page.goto('/error/econnrefused/')
  await page.getByRole('button', { name: 'Copy: WSAECONNREFUSED' }).click()
  expect(await page.evaluate(clipboard)).toBe('WSAECONNREFUSED')
  await expect(page.getByRole('button', { name: 'Copied: WSAECONNREFUSED' })).toBeVisible()
  await page.getByRole('button', { name: 'Copy: 10061, Windows' }).click()
  expect(await page.evaluate(clipboard)).toBe('10061')
  await expect(page.locator('[data-figures] a').first()).toHaveText('10061')
})

test('JSON and Markdown of the page are one click away', async ({ page }) => {
  await page.goto('/ru/error/econnrefused/')
  const links = page.locator('section[aria-labelledby=link] p a')
  for (const link of await links.all()) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
  }
  await expect(links).toHaveCount(2)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the forms are there to read, without buttons', async ({ page }) => {
    await page.goto('/error/econnrefused/')
    const link = page.locator('section[aria-labelledby=link]')
    await expect(link.locator('pre')).toHaveCount(3)
    await expect(link.getByRole('button')).toHaveCount(0)
  })
})
