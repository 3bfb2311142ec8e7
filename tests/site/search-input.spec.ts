// What is put into the search: whole logs, marked where they were understood; markup; ten megabytes; secrets.
import { expect, test } from '@playwright/test'
import { ask, done, open, paste, resultsOf } from './search-page.ts'

test('twenty pasted lines are taken, and what was understood is marked', async ({ page }) => {
  const box = await open(page)
  const frames = Array.from(
    { length: 18 },
    (_, i) => `   at Some.Long.Name.Method${i}(Object value)`,
  )
  const log = [
    'Unhandled exception. System.Net.Http.HttpRequestException: Something went wrong',
    ' ---> System.Net.Sockets.SocketException (10054): An existing connection was forcibly closed by the remote host.',
    ...frames,
  ]
  await paste(box, log.join('\r\n'))
  await expect(done(page)).toBeAttached()
  await expect(resultsOf(page).first()).toHaveAttribute('data-result', 'econnreset')
  const marks = page.locator('main mark')
  await expect(marks.filter({ hasText: '10054' })).toHaveCount(1)
  await expect(marks.filter({ hasText: 'forcibly closed' })).toHaveCount(1)
  // A mark far down is brought into sight.
  await box.fill('')
  await paste(box, [...frames, log[1]].join('\n'))
  await expect(done(page)).toBeAttached()
  const inSight = () =>
    marks.first().evaluate((mark) => {
      const at = mark.getBoundingClientRect()
      const frame = mark.parentElement?.getBoundingClientRect()
      return frame !== undefined && at.top >= frame.top && at.bottom <= frame.bottom
    })
  await expect.poll(inSight).toBe(true)
})

test('beside a fact no guess is marked, and of marks that overlap the stronger', async ({
  page,
}) => {
  await open(page)
  await ask(page, 'ssh: could not connect to server 203.0.113.50 port 22: no route to host')
  await expect(page.locator('main mark')).toHaveText(['no route to host'])
})

test('markup stays text, and ten megabytes neither hang nor go unsaid', async ({ page }) => {
  const box = await open(page)
  const alerts: string[] = []
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  const markup =
    '<img src=x onerror="alert(1)"><script>alert(2)</script> ECONNREFUSED \u202e\ud800\u0000'
  await paste(box, `${markup}\n${markup}`)
  await expect(done(page)).toBeAttached()
  await expect(page.locator('main [data-results] :is(img, script)')).toHaveCount(0)
  await expect(page.locator('main .understood')).toContainText('<img src=x')
  await box.fill('')
  await paste(box, `ECONNREFUSED ${'<b>x</b> '.repeat(1_200_000)} \n end`)
  await expect(done(page)).toBeAttached()
  await expect(resultsOf(page).first()).toHaveAttribute('data-result', 'econnrefused')
  await expect(page.locator('[data-status]').first()).toHaveText(/beginning and its end/)
  expect(alerts).toEqual([])
})

test('nothing that is typed leaves the page', async ({ page }) => {
  const asked: string[] = []
  await open(page)
  await ask(page, 'ETIMEDOUT')
  page.on('request', (request) => asked.push(request.url()))
  await ask(page, 'secret-host.example 10060 connection timed out')
  expect(asked.filter((url) => /secret|10060/.test(url))).toEqual([])
})
