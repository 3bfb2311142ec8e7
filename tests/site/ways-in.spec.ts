// The other ways in: functions and diagnosis.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'

for (const { id, prefix } of LANGUAGES) {
  test(`from "after 21 seconds" to the causes in two clicks, in ${id}`, async ({ page }) => {
    await page.goto(`${prefix}/diagnose/`)
    await page.locator('main a', { hasText: '21' }).click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/diagnose/silence/$`))
    await page.locator('main a[href$="/error/etimedout/#firewall-drop"]').first().click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/error/etimedout/#firewall-drop$`))
    await expect(page.locator('#firewall-drop')).toBeVisible()
  })

  test(`a function's page in ${id} says what it returns and why`, async ({ page }) => {
    await page.goto(`${prefix}/call/`)
    await page.locator(`main a[href="${prefix}/call/connect/"]`).click()
    const row = page.locator('tr', { has: page.locator(`a[href="${prefix}/error/econnrefused/"]`) })
    await expect(row).toContainText('macOS')
    await expect(row.locator('td').first()).not.toHaveText('')
    await row.locator('a').first().click()
    await expect(page.locator(`#calls ~ * a[href="${prefix}/call/connect/"]`)).toBeVisible()
  })
}
